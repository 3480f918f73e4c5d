UNWIND $rows AS row
MATCH (a:Edition {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[:EDITION_OF]->(b)
