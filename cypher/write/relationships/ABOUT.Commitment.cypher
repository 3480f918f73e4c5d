UNWIND $rows AS row
MATCH (a:Commitment {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r = row.properties
