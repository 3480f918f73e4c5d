UNWIND $rows AS row
MATCH (a:Clause {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r = row.properties
