MATCH (a:Edition)-[r:EDITION_OF]->(b:Statement)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
