UNWIND $keys AS key
MATCH (a:Edition {id: key.id})-[r:EDITION_OF]->(b:Statement)
RETURN key.at AS at, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, to
