MATCH (m:Meta {id: 'meta'})
SET m.schema = $schema
