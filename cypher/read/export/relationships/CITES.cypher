MATCH (a:Clause)-[r:CITES]->(b:Thing)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to, properties.id
