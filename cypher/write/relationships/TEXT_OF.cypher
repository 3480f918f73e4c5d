UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[:TEXT_OF]->(b)
