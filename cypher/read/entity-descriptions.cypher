UNWIND $ids AS id
MATCH (t:Thing {id: id})<-[r:NAMES]-(e:Edition)
RETURN t.id AS id, e.id AS edition, properties(r) AS properties
ORDER BY id, edition
