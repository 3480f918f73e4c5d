UNWIND $rows AS row
MATCH (a:Position {id: row.from})
MATCH (b:Thing {id: row.to})
CREATE (a)-[:ADDRESSED_TO]->(b)
