MATCH (n:Topic)
WHERE NOT EXISTS { MATCH (p:Position)-[:HAS_TOPIC]->(n) } AND NOT EXISTS { MATCH (m:Commitment)-[:HAS_TOPIC]->(n) }
DETACH DELETE n
