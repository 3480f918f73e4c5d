// Citations of instruments by year of the citing statement; a statement counts once, by its primary edition.
MATCH (i:Instrument)<-[r:CITES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE i.kind IN $kinds
  AND e.primary = true
  AND c.part IN $parts
  AND s.year IS NOT NULL
  AND ($from IS NULL OR s.year >= $from)
  AND ($to IS NULL OR s.year <= $to)
  AND ($parties IS NULL OR any(party IN split(s.partiesKey, ',') WHERE party IN $parties))
WITH i.id AS instrumentId, s.year AS year, s.id AS statement, s.paraphrase AS paraphrase, count(r) AS citations
WITH instrumentId, year, count(statement) AS statementCount, sum(citations) AS citationCount, max(CASE WHEN paraphrase THEN 1 ELSE 0 END) AS paraphrases
RETURN instrumentId AS instrumentId, year AS year, statementCount AS statementCount, citationCount AS citationCount, paraphrases > 0 AS paraphrase
ORDER BY instrumentId, year
