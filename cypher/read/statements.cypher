// A page of statements, newest first.
MATCH (s:Statement)
WHERE ($kinds IS NULL OR s.kind IN $kinds)
  AND ($languages IS NULL OR s.language IN $languages)
  AND ($from IS NULL OR s.year >= $from)
  AND ($to IS NULL OR s.year <= $to)
  AND ($title IS NULL OR toLower(s.title) CONTAINS $title)
  AND ($parties IS NULL OR EXISTS { MATCH (s:Statement)-[:ISSUED_BY]->(t:Thing) WHERE t.id IN $parties })
  AND ($cites IS NULL OR EXISTS {
    MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:CITES]->(i:Instrument)
    WHERE e.primary = true AND c.part IN $parts AND i.id IN $cites
  })
WITH s, s.id AS id, coalesce(s.date, '') AS date
WHERE ($afterId IS NULL OR date < $afterKey OR (date = $afterKey AND id > $afterId))
  AND ($beforeId IS NULL OR date > $beforeKey OR (date = $beforeKey AND id < $beforeId))
WITH s, id, date
ORDER BY CASE WHEN $backward THEN date END, CASE WHEN $backward THEN id END DESC, date DESC, id
LIMIT $limit
RETURN s {.*} AS node
ORDER BY date DESC, id
