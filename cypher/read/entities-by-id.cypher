// Entities of any type.
MATCH (t:Thing)
WHERE t.id IN $ids
RETURN t {.*, type: head([label IN labels(t) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY t.id
