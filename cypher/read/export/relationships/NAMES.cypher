UNWIND $keys AS key
MATCH (a:Edition {id: key.id})-[r:NAMES]->(b:Thing)
RETURN key.at AS at, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, to
