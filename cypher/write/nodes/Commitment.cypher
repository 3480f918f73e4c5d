UNWIND $rows AS row
MERGE (n:Commitment {id: row.id})
SET n = row.properties
