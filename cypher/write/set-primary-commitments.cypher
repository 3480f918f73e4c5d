UNWIND $rows AS row
MATCH (e:Edition {id: row.id})-[:HAS_CLAUSE]->(:Clause)-[:EXPRESSES]->(n:Commitment)
SET n.primary = row.primary
