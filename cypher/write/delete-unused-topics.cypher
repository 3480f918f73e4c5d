UNWIND $ids AS id
MATCH (n:Topic {id: id})
WHERE (EXISTS { MATCH (p:Position)-[:HAS_TOPIC]->(n) } OR EXISTS { MATCH (m:Commitment)-[:HAS_TOPIC]->(n) }) = false
DETACH DELETE n
