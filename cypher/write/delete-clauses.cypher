UNWIND $ids AS id
MATCH (e:Edition {id: id})-[:HAS_CLAUSE]->(n:Clause)
DETACH DELETE n
