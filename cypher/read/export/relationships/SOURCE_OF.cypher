MATCH (a:Source)-[r:SOURCE_OF]->(b:Edition)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
