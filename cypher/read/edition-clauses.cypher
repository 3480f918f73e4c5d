// Pages of the clauses of editions, in the order of the text.
MATCH (e:Edition)
WHERE e.id IN $ids
CALL (e) {
  MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)
  WHERE c.ordinal >= 0
  WITH c, e, s, c.id AS id, c.ordinal AS ordinal
  WHERE ($afterId IS NULL OR ordinal > $afterKey OR (ordinal = $afterKey AND id > $afterId))
    AND ($beforeId IS NULL OR ordinal < $beforeKey OR (ordinal = $beforeKey AND id < $beforeId))
  RETURN c {.*, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node, id AS id, ordinal AS ordinal
  ORDER BY CASE WHEN $backward THEN ordinal END DESC, CASE WHEN $backward THEN id END DESC, ordinal, id
  LIMIT $limit
}
RETURN e.id AS parent, node AS node
ORDER BY parent, ordinal, id
