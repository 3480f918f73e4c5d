MATCH (m:Commitment)-[:MADE_BY]->(t:Thing)
WHERE m.id IN $ids
RETURN m.id AS parent, t {.*, type: head([label IN labels(t) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY parent, t.id
