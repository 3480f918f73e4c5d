MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[r:MENTIONS]->(t:Thing)
WHERE e.id IN $ids
RETURN e.id AS edition, r.id AS id, r.start AS start, r.end AS end, r.surface AS quote
ORDER BY edition, id
