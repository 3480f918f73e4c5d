UNWIND $rows AS row
MATCH (a:Commitment {id: row.from})
MATCH (b:Commitment {id: row.to})
CREATE (a)-[:RESTATES {similarity: toFloat(row.properties.similarity)}]->(b)
