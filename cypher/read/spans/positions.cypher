MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(n:Position)
WHERE e.id IN $ids
RETURN e.id AS edition, n.id AS id, n.start AS start, n.end AS end, n.quote AS quote, n.cueStart AS cueStart, n.cueEnd AS cueEnd, n.cue AS cue
ORDER BY edition, id
