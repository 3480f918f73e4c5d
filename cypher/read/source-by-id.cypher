// A source with the text it had at last.
MATCH (s:Source {id: $id})
OPTIONAL MATCH (s:Source)-[:SOURCE_OF]->(e:Edition)
RETURN s.id AS id, s.location AS location, s.corrections AS corrections, e.id AS edition
ORDER BY id, edition
