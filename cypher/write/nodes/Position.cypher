UNWIND $rows AS row
MERGE (n:Position {id: row.id})
SET n = row.properties
