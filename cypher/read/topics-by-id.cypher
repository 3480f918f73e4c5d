MATCH (t:Topic)
WHERE t.id IN $ids
RETURN t {.*} AS node
ORDER BY t.id
