UNWIND $ids AS id
MATCH (n:Thing {id: id})
WHERE NOT EXISTS { MATCH (n:Thing)<-[:NAMES]-(:Edition) }
DETACH DELETE n
