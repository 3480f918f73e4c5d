UNWIND $ids AS id
MATCH (e:Edition {id: id})-[:HAS_CLAUSE]->(:Clause)-[:EXPRESSES]->(:Position)-[r:RESTATES]-(:Position)
DELETE r
