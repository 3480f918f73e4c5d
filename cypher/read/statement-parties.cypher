MATCH (s:Statement)-[:ISSUED_BY]->(t:Thing)
WHERE s.id IN $ids
RETURN s.id AS parent, t {.*, type: head([label IN labels(t) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY parent, t.id
