// Pages of the commitments whose content touches topics, newest first.
MATCH (t:Topic)
WHERE t.id IN $ids
CALL (t) {
  MATCH (t:Topic)<-[:HAS_TOPIC]-(m:Commitment)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
  WHERE m.primary = true AND m.part IN $parts AND ($from IS NULL OR m.year >= $from) AND ($to IS NULL OR m.year <= $to)
  WITH m, c, e, s, m.id AS id, coalesce(m.date, '') AS date
  WHERE ($afterId IS NULL OR date < $afterKey OR (date = $afterKey AND id > $afterId))
    AND ($beforeId IS NULL OR date > $beforeKey OR (date = $beforeKey AND id < $beforeId))
  RETURN m {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node, id AS id, date AS date
  ORDER BY CASE WHEN $backward THEN date END, CASE WHEN $backward THEN id END DESC, date DESC, id
  LIMIT $limit
}
RETURN t.id AS parent, node AS node
ORDER BY parent, date DESC, id
