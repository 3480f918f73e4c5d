// Pages of the positions of statements, in the order of the text.
MATCH (s:Statement)
WHERE s.id IN $ids
CALL (s) {
  MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(p:Position)
  WHERE e.primary = true AND c.part IN $parts
  WITH p, c, e, s, p.id AS id, p.start AS start
  WHERE ($afterId IS NULL OR start > $afterKey OR (start = $afterKey AND id > $afterId))
    AND ($beforeId IS NULL OR start < $beforeKey OR (start = $beforeKey AND id < $beforeId))
  RETURN p {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node, id AS id, start AS start
  ORDER BY CASE WHEN $backward THEN start END DESC, CASE WHEN $backward THEN id END DESC, start, id
  LIMIT $limit
}
RETURN s.id AS parent, node AS node
ORDER BY parent, start, id
