UNWIND $rows AS row
MATCH (e:Edition {id: row.id})-[:HAS_CLAUSE]->(:Clause)-[:EXPRESSES]->(n:Position)
SET n.primary = row.primary
