MATCH (n:Position)
WITH n
LIMIT $limit
DETACH DELETE n
