UNWIND $ids AS id
MATCH (n:Thing {id: id})
WHERE NOT EXISTS { MATCH (e:Edition)-[:NAMES]->(n) }
DETACH DELETE n
