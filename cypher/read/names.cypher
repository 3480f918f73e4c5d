// The names of all entities, in which those are found that stand within a question.
MATCH (n:Thing)
RETURN n.id AS id, n.search AS search
ORDER BY id
