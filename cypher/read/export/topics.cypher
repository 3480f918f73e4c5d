MATCH (n:Topic)
RETURN n.id AS id
ORDER BY id
