MATCH (a:Instrument)-[r:SAME_AS]->(b:Instrument)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
