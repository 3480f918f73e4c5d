UNWIND $keys AS key
MATCH (b:Edition {id: key.id})<-[r:SOURCE_OF]-(a:Source)
RETURN key.at AS at, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, from
