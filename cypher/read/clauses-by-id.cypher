MATCH (c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE c.id IN $ids
RETURN c {.*, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY c.id
