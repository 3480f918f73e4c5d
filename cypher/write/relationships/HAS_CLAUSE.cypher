UNWIND $rows AS row
MATCH (a:Edition {id: row.from})
MATCH (b:Clause {id: row.to})
CREATE (a)-[:HAS_CLAUSE]->(b)
