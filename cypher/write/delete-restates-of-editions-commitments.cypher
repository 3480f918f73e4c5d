UNWIND $ids AS id
MATCH (e:Edition {id: id})-[:HAS_CLAUSE]->(:Clause)-[:EXPRESSES]->(:Commitment)-[r:RESTATES]-(:Commitment)
DELETE r
