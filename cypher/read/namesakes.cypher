// Entities that bear one of some names, each written as the property `search` holds it.
MATCH (n:Thing)
WHERE any(key IN $keys WHERE n.search CONTAINS key)
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n {.*, type: head([label IN labels(n) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY n.id
