// In the order of the text.
MATCH (c:Clause)-[r:MENTIONS]->(t:Thing)
WHERE c.id IN $ids
MATCH (c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN c.id AS parent, r {.*, entityId: t.id, part: c.part, date: s.date, year: s.year, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY parent, r.start, r.id
