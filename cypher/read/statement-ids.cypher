MATCH (s:Statement)
WHERE s.id IN $ids
RETURN s.id AS id
ORDER BY id
