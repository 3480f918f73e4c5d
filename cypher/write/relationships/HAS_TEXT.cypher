UNWIND $rows AS row
MATCH (a:Edition {id: row.from})
MATCH (b:SourceText {id: row.to})
MERGE (a)-[:HAS_TEXT]->(b)
