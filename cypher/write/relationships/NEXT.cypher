UNWIND $rows AS row
MATCH (a:Clause {id: row.from})
MATCH (b:Clause {id: row.to})
CREATE (a)-[:NEXT]->(b)
