MATCH (p:Position)-[:HELD_BY]->(t:Thing)
WHERE p.id IN $ids
RETURN p.id AS parent, t {.*, type: head([label IN labels(t) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY parent, t.id
