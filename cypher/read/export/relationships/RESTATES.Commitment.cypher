MATCH (a:Commitment)-[r:RESTATES]->(b:Commitment)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
