// Pages of the clauses that name these entities beside another, newest first.
MATCH (o:Thing)
WHERE o.id IN $ids
CALL (o) {
  MATCH (o:Thing)<-[:MENTIONS|CITES]-(c:Clause)-[:MENTIONS|CITES]->(t:Thing)
  WHERE t.id = $id AND c.part IN $parts
  WITH DISTINCT c
  MATCH (c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
  WHERE e.primary = true AND ($from IS NULL OR s.year >= $from) AND ($to IS NULL OR s.year <= $to)
  WITH c, e, s, c.id AS id, coalesce(s.date, '') AS date
  WHERE ($afterId IS NULL OR date < $afterKey OR (date = $afterKey AND id > $afterId))
    AND ($beforeId IS NULL OR date > $beforeKey OR (date = $beforeKey AND id < $beforeId))
  RETURN c {.*, date: s.date, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node, id AS id, date AS date
  ORDER BY CASE WHEN $backward THEN date END, CASE WHEN $backward THEN id END DESC, date DESC, id
  LIMIT $limit
}
RETURN o.id AS parent, node AS node
ORDER BY parent, date DESC, id
