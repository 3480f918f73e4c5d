// The first and the last citation of each year, by date of the citing statement and place in its text.
MATCH (i:Instrument)<-[r:CITES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE i.id IN $ids
  AND e.primary = true
  AND c.part IN $parts
  AND s.year IS NOT NULL
  AND ($parties IS NULL OR any(party IN split(s.partiesKey, ',') WHERE party IN $parties))
WITH i.id AS parent, s.year AS year, s.date AS date, s.id AS statement, r.start AS start,
  r {.*, instrumentId: i.id, part: c.part, date: s.date, year: s.year, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS citation
ORDER BY date, statement, start
WITH parent, year, collect(citation) AS citations
RETURN parent AS parent, year AS year, {first: head(citations), last: last(citations)} AS node
ORDER BY parent, year
