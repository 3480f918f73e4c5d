UNWIND $rows AS row
MATCH (a:Position {id: row.from})
MATCH (b:Position {id: row.to})
CREATE (a)-[:SAME_AS]->(b)
