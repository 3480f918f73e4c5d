// What clauses express, in the order of the text.
MATCH (c:Clause)-[:EXPRESSES]->(m:Commitment)
WHERE c.id IN $ids
MATCH (c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN c.id AS parent, m {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY parent, m.cueStart, m.id
