UNWIND $rows AS row
MATCH (a:Commitment {id: row.from})
MATCH (b:Topic {id: row.to})
CREATE (a)-[:HAS_TOPIC]->(b)
