UNWIND $ids AS id
MATCH (t:Thing {id: id})
RETURN t.id AS id, labels(t) AS labels, properties(t) AS properties
ORDER BY id
