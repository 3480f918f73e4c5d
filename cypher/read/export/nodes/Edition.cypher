UNWIND $keys AS key
MATCH (n:Edition {id: key.id})
RETURN key.at AS at, n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY at
