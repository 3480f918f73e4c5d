UNWIND $keys AS key
MATCH (e:Edition {id: key.id})-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(a:Commitment)-[:HAS_TOPIC]->(n:Topic)
RETURN DISTINCT n.id AS id
ORDER BY id
