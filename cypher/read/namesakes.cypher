// Entities that bear a question as a name.
MATCH (n:Thing)
WHERE n.search CONTAINS $name OR n.search CONTAINS $alias
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n {.*, type: head([label IN labels(n) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY n.id
