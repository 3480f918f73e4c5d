UNWIND $rows AS row
MERGE (n:Clause {id: row.id})
SET n = row.properties
