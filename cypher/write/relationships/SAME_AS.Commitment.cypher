UNWIND $rows AS row
MATCH (a:Commitment {id: row.from})
MATCH (b:Commitment {id: row.to})
CREATE (a)-[:SAME_AS]->(b)
