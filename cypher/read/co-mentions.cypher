// Who or what clauses name beside an entity, and how often.
MATCH (t:Thing)<-[:MENTIONS|CITES]-(c:Clause)-[:MENTIONS|CITES]->(o:Thing)
WHERE t.id = $id
  AND o.id <> t.id
  AND c.part IN $parts
  AND ($others IS NULL OR o.id IN $others)
  AND ($types IS NULL OR any(label IN labels(o) WHERE label IN $types))
WITH DISTINCT c, o
MATCH (c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE e.primary = true AND ($from IS NULL OR s.year >= $from) AND ($to IS NULL OR s.year <= $to)
WITH o.id AS entityId, count(c) AS clauseCount, count(DISTINCT s.id) AS statementCount, min(s.year) AS firstYear, max(s.year) AS lastYear, max(CASE WHEN e.paraphrase THEN 1 ELSE 0 END) AS paraphrases
RETURN entityId AS entityId, clauseCount AS clauseCount, statementCount AS statementCount, firstYear AS firstYear, lastYear AS lastYear, paraphrases > 0 AS paraphrase
ORDER BY clauseCount DESC, entityId
