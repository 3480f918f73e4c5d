UNWIND $rows AS row
MATCH (a:Edition {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[r:NAMES]->(b)
SET r = row.properties
