MATCH (t:Thing)<-[r:MENTIONS]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE r.id IN $ids
RETURN r {.*, entityId: t.id, part: c.part, date: s.date, year: s.year, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY r.id
