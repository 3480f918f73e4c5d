MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)
WHERE e.id IN $ids
RETURN e.id AS edition, c.id AS id, c.start AS start, c.end AS end, c.quote AS quote
ORDER BY edition, id
