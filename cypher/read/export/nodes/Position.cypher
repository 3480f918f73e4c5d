UNWIND $keys AS key
MATCH (e:Edition {id: key.id})-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(n:Position)
RETURN key.at AS at, n.start AS start, n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY at, start, id
