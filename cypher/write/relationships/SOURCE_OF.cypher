UNWIND $rows AS row
MATCH (a:Source {id: row.from})
MATCH (b:Edition {id: row.to})
CREATE (a)-[:SOURCE_OF]->(b)
