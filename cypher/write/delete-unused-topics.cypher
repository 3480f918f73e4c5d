MATCH (n:Topic)
WHERE (EXISTS { MATCH (p:Position)-[:HAS_TOPIC]->(n) } OR EXISTS { MATCH (m:Commitment)-[:HAS_TOPIC]->(n) }) = false
DETACH DELETE n
