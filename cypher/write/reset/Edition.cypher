MATCH (n:Edition)
WITH n
LIMIT $limit
DETACH DELETE n
