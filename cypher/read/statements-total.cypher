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
RETURN count(s) AS total
ORDER BY total
