UNWIND $ids AS id
MATCH (e:Edition {id: id})-[:HAS_CLAUSE]->(:Clause)-[:EXPRESSES]->(:Commitment)-[r:SAME_AS]-(:Commitment)
DELETE r
