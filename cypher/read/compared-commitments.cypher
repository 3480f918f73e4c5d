// The commitments of editions, in the order of the text.
MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(m:Commitment)
WHERE e.id IN $ids AND c.part IN $parts
MATCH (e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN e.id AS parent, m {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY parent, m.start, m.id
