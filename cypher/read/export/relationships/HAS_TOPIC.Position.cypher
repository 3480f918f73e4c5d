UNWIND $keys AS key
MATCH (e:Edition {id: key.id})-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(a:Position)-[r:HAS_TOPIC]->(b:Topic)
RETURN key.at AS at, a.start AS start, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, start, from, to
