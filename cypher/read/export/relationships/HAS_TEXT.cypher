UNWIND $keys AS key
MATCH (a:Edition {id: key.id})-[r:HAS_TEXT]->(b:SourceText)
RETURN key.at AS at, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, to
