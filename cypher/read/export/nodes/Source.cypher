UNWIND $keys AS key
MATCH (e:Edition {id: key.id})<-[:SOURCE_OF]-(n:Source)
RETURN key.at AS at, n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY at, id
