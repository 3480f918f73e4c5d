MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[r:CITES]->(i:Instrument)
WHERE e.id IN $ids
RETURN e.id AS edition, r.id AS id, i.id AS label, r.surface AS text, c.part AS part
ORDER BY edition, id
