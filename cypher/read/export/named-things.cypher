// What some texts refer to.
UNWIND $keys AS key
MATCH (e:Edition {id: key.id})-[:NAMES]->(n:Thing)
RETURN DISTINCT n.id AS id
ORDER BY id
