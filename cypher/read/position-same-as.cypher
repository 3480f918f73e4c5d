// The same fact in other editions; the link runs from the primary edition.
MATCH (p:Position)-[:SAME_AS]-(x:Position)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE p.id IN $ids
RETURN p.id AS parent, x {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY parent, x.id
