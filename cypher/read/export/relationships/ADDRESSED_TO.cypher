MATCH (a:Position)-[r:ADDRESSED_TO]->(b:Thing)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, to
