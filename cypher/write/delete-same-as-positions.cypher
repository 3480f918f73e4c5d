UNWIND $ids AS id
MATCH (e:Edition {id: id})-[:HAS_CLAUSE]->(:Clause)-[:EXPRESSES]->(:Position)-[r:SAME_AS]-(:Position)
DELETE r
