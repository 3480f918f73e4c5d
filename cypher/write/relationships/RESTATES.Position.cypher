UNWIND $rows AS row
MATCH (a:Position {id: row.from})
MATCH (b:Position {id: row.to})
CREATE (a)-[:RESTATES {similarity: toFloat(row.properties.similarity)}]->(b)
