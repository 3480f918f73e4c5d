// Entities that many statements name. A node knows how many name it in whatever text; those of further texts are taken off.
MATCH (e:Edition)
WHERE e.primary = true
WITH count(e) AS statements
CALL () {
  MATCH (t:Thing)
  RETURN t.id AS id, COUNT { (t)<-[:NAMES]-() } AS names
  UNION ALL
  MATCH (e:Edition)-[r:NAMES]->(t:Thing)
  WHERE e.primary = false
  RETURN t.id AS id, -count(r) AS names
}
WITH id, sum(names) AS degree, statements
WHERE degree >= $least AND degree > statements * $share
RETURN id AS id, degree AS degree
ORDER BY id
