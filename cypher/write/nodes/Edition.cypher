UNWIND $rows AS row
MERGE (n:Edition {id: row.id})
SET n = row.properties
