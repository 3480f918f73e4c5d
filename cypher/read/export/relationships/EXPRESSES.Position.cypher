MATCH (a:Clause)-[r:EXPRESSES]->(b:Position)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
