// Citations of instruments by year of the citing statement; a statement counts once, by its primary edition.
// Most clauses cite nothing: where many statements are asked for, their clauses are found from the instruments. That way costs the same
// however few are asked for; at about a third of all statements the two take as long. `WITH asked` is there for its WHERE.
// The conditions on the statement stand twice: first to count whom they let through, then on what the instruments lead to, since to look
// each edition up in the list of those asked for would take the square of their number.
MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)
WHERE e.primary = true
  AND s.year IS NOT NULL
  AND ($from IS NULL OR s.year >= $from)
  AND ($to IS NULL OR s.year <= $to)
  AND ($parties IS NULL OR any(party IN split(s.partiesKey, ',') WHERE party IN $parties))
WITH collect(e) AS asked
CALL (asked) {
  WITH asked
  WHERE size(asked) * 3 < COUNT { (:Statement) }
  UNWIND asked AS e
  MATCH (e)-[:HAS_CLAUSE]->(c:Clause)
  WHERE c.part IN $parts
  MATCH (c)-[:CITES]->(i:Instrument)
  WHERE i.kind IN $kinds
  RETURN e AS edition, i AS instrument
  UNION ALL
  WITH asked
  WHERE size(asked) * 3 >= COUNT { (:Statement) }
  MATCH (i:Instrument)
  WHERE i.kind IN $kinds
  WITH i
  MATCH (i)<-[:CITES]-(c:Clause)
  WHERE c.part IN $parts
  WITH i, c
  MATCH (c)<-[:HAS_CLAUSE]-(e:Edition)
  RETURN e AS edition, i AS instrument
}
WITH edition AS e, collect(instrument) AS cited
MATCH (e)-[:EDITION_OF]->(s:Statement)
WHERE e.primary = true
  AND s.year IS NOT NULL
  AND ($from IS NULL OR s.year >= $from)
  AND ($to IS NULL OR s.year <= $to)
  AND ($parties IS NULL OR any(party IN split(s.partiesKey, ',') WHERE party IN $parties))
UNWIND cited AS i
WITH s, i, count(i) AS citations
WITH i, s.year AS year, count(s) AS statementCount, sum(citations) AS citationCount, max(CASE WHEN s.paraphrase THEN 1 ELSE 0 END) AS paraphrases
RETURN i.id AS instrumentId, year AS year, statementCount AS statementCount, citationCount AS citationCount, paraphrases > 0 AS paraphrase
ORDER BY instrumentId, year
