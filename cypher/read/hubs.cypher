// Entities that many statements name.
MATCH (e:Edition)
WHERE e.primary = true
WITH count(e) AS statements
MATCH (t:Thing)<-[r:NAMES]-(e:Edition)
WHERE e.primary = true
WITH t.id AS id, count(r) AS degree, statements
WHERE degree >= $least AND degree > statements * $share
RETURN id AS id, degree AS degree
ORDER BY id
