UNWIND $ids AS id
MATCH (e:Edition {id: id})-[:HAS_CLAUSE]->(:Clause)-[:EXPRESSES]->(n:Commitment)
DETACH DELETE n
