// The citations of editions, in the order of the text.
MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[r:CITES]->(i:Instrument)
WHERE e.id IN $ids AND c.part IN $parts
MATCH (e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN e.id AS parent, r {.*, instrumentId: i.id, part: c.part, date: s.date, year: s.year, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY parent, r.start, r.id
