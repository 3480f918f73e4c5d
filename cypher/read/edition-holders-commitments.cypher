MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(n:Commitment)
WHERE e.id IN $ids AND n.primary = true AND n.part IN $parts AND n.date IS NOT NULL
RETURN DISTINCT n.holdersKey AS holdersKey, n.date AS date, n.paraphrase AS paraphrase
ORDER BY holdersKey, date, paraphrase
