UNWIND $rows AS row
MATCH (n:Edition {id: row.id})
SET n.primary = row.primary
