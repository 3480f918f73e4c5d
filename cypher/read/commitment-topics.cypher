// What its content touches.
MATCH (m:Commitment)-[:HAS_TOPIC]->(t:Topic)
WHERE m.id IN $ids
RETURN m.id AS parent, t {.*} AS node
ORDER BY parent, t.id
