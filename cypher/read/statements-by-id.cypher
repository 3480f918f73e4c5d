MATCH (s:Statement)
WHERE s.id IN $ids
RETURN s {.*} AS node
ORDER BY s.id
