UNWIND $rows AS row
MATCH (a:Clause {id: row.from})
MATCH (b:Commitment {id: row.to})
CREATE (a)-[:EXPRESSES]->(b)
