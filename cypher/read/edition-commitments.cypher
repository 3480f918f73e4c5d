MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(n:Commitment)
WHERE e.id IN $ids
RETURN e.id AS edition, n.id AS id, n.modality AS label, n.text AS text, n.part AS part
ORDER BY edition, id
