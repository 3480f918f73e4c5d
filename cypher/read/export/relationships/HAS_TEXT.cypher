MATCH (a:Edition)-[r:HAS_TEXT]->(b:SourceText)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
