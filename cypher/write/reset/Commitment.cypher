MATCH (n:Commitment)
WITH n
LIMIT $limit
DETACH DELETE n
