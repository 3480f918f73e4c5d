// The clause with which the primary edition begins.
MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)
WHERE s.id IN $ids AND e.primary = true AND c.ordinal = 0
RETURN s.id AS parent, c {.*, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY parent, c.id
