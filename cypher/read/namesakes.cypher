// Entities that bear a question as a name.
MATCH (n:Thing)
WHERE n.search CONTAINS $name OR n.search CONTAINS $alias
RETURN n.id AS id, n.search AS search
ORDER BY id
