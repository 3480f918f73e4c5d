MATCH (a:Clause)-[r:NEXT]->(b:Clause)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
