MATCH (a:Position)-[r:HAS_TOPIC]->(b:Topic)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
