UNWIND $keys AS key
MATCH (e:Edition {id: key.id})-[:HAS_CLAUSE]->(a:Clause)-[r:CITES]->(b:Thing)
RETURN key.at AS at, r.start AS start, r.id AS reference, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, start, from, to, reference
