UNWIND $keys AS key
MATCH (a:Statement {id: key.id})-[r:ISSUED_BY]->(b:Thing)
RETURN key.at AS at, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, to
