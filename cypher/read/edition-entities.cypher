MATCH (e:Edition)-[:NAMES]->(t:Thing)
WHERE e.id IN $ids
RETURN DISTINCT t.id AS id
ORDER BY id
