// Pages of the clauses of primary editions, in the order of the text.
MATCH (s:Statement)
WHERE s.id IN $ids
CALL (s) {
  MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)
  WHERE e.primary = true
  WITH c, e, s, c.id AS id, c.ordinal AS ordinal
  WHERE ($afterId IS NULL OR ordinal > $afterKey OR (ordinal = $afterKey AND id > $afterId))
    AND ($beforeId IS NULL OR ordinal < $beforeKey OR (ordinal = $beforeKey AND id < $beforeId))
  RETURN c {.*, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node, id AS id, ordinal AS ordinal
  ORDER BY CASE WHEN $backward THEN ordinal END DESC, CASE WHEN $backward THEN id END DESC, ordinal, id
  LIMIT $limit
}
RETURN s.id AS parent, node AS node
ORDER BY parent, ordinal, id
