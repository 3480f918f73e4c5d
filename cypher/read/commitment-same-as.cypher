// The same fact in other editions; the link runs from the primary edition.
MATCH (m:Commitment)-[:SAME_AS]-(x:Commitment)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE m.id IN $ids
RETURN m.id AS parent, x {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY parent, x.id
