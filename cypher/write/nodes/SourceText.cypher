// A text that is kept in the node stays.
UNWIND $rows AS row
MERGE (n:SourceText {id: row.id})
SET n += row.properties
