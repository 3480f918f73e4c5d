UNWIND $keys AS key
MATCH (e:Edition {id: key.id})-[:HAS_CLAUSE]->(a:Clause)-[r:EXPRESSES]->(b:Position)
RETURN key.at AS at, b.start AS start, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, start, from, to
