// What restates it, newest first.
MATCH (m:Commitment)<-[r:RESTATES]-(x:Commitment)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE m.id IN $ids
RETURN m.id AS parent, r.similarity AS similarity, x {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY parent, coalesce(x.date, '') DESC, x.id
