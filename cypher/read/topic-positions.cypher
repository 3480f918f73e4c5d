// Pages of the positions whose content touches topics, newest first.
MATCH (t:Topic)
WHERE t.id IN $ids
CALL (t) {
  MATCH (t:Topic)<-[:HAS_TOPIC]-(p:Position)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
  WHERE p.primary = true AND p.part IN $parts AND ($from IS NULL OR p.year >= $from) AND ($to IS NULL OR p.year <= $to)
  WITH p, c, e, s, p.id AS id, coalesce(p.date, '') AS date
  WHERE ($afterId IS NULL OR date < $afterKey OR (date = $afterKey AND id > $afterId))
    AND ($beforeId IS NULL OR date > $beforeKey OR (date = $beforeKey AND id < $beforeId))
  RETURN p {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node, id AS id, date AS date
  ORDER BY CASE WHEN $backward THEN date END, CASE WHEN $backward THEN id END DESC, date DESC, id
  LIMIT $limit
}
RETURN t.id AS parent, node AS node
ORDER BY parent, date DESC, id
