// What its content touches.
MATCH (p:Position)-[:HAS_TOPIC]->(t:Topic)
WHERE p.id IN $ids
RETURN p.id AS parent, t {.*} AS node
ORDER BY parent, t.id
