MATCH (m:Meta {id: 'meta'})
RETURN m.revision AS revision, m.schema AS schema
ORDER BY revision
