MATCH (a:Commitment)-[r:SAME_AS]->(b:Commitment)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
