UNWIND $rows AS row
MATCH (a:Clause {id: row.from})
MATCH (b:Position {id: row.to})
CREATE (a)-[:EXPRESSES]->(b)
