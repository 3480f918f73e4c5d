// The id of a citation begins with that of its edition: the search begins there.
UNWIND $ids AS id
WITH id, split(id, '-m')[0] AS edition
MATCH (e:Edition {id: edition})-[:EDITION_OF]->(s:Statement)
MATCH (e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[r:CITES]->(i:Instrument)
WHERE r.id = id
RETURN r {.*, instrumentId: i.id, part: c.part, date: s.date, year: s.year, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY id
