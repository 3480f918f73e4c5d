// What it restates.
MATCH (p:Position)-[r:RESTATES]->(x:Position)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE p.id IN $ids
RETURN p.id AS parent, r.similarity AS similarity, x {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY parent, x.id
