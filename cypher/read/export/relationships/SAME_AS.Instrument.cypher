UNWIND $keys AS key
MATCH (a:Thing {id: key.id})-[r:SAME_AS]->(b:Instrument)
RETURN key.at AS at, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, to
