MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(n:Commitment)-[:HAS_TOPIC]->(t:Topic)
WHERE e.id IN $ids
RETURN DISTINCT t.id AS id
ORDER BY id
