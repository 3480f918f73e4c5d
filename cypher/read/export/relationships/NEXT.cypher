UNWIND $keys AS key
MATCH (e:Edition {id: key.id})-[:HAS_CLAUSE]->(a:Clause)-[r:NEXT]->(b:Clause)
RETURN key.at AS at, a.start AS start, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, start, from, to
