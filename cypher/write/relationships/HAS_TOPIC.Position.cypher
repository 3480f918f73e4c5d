UNWIND $rows AS row
MATCH (a:Position {id: row.from})
MATCH (b:Topic {id: row.to})
CREATE (a)-[:HAS_TOPIC]->(b)
