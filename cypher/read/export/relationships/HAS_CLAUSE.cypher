UNWIND $keys AS key
MATCH (a:Edition {id: key.id})-[r:HAS_CLAUSE]->(b:Clause)
RETURN key.at AS at, b.start AS start, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, start, to
