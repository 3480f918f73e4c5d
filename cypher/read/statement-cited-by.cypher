// Pages of the citations of statements under the instrument they are the text of, newest first.
MATCH (cited:Statement)
WHERE cited.id IN $ids
CALL (cited) {
  MATCH (cited:Statement)-[:TEXT_OF]->(i:Instrument)<-[r:CITES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
  WHERE e.primary = true AND c.part IN $parts AND ($from IS NULL OR s.year >= $from) AND ($to IS NULL OR s.year <= $to)
  WITH i, r, c, e, s, r.id AS id, coalesce(s.date, '') AS date
  WHERE ($afterId IS NULL OR date < $afterKey OR (date = $afterKey AND id > $afterId))
    AND ($beforeId IS NULL OR date > $beforeKey OR (date = $beforeKey AND id < $beforeId))
  RETURN r {.*, instrumentId: i.id, part: c.part, date: s.date, year: s.year, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node, id AS id, date AS date
  ORDER BY CASE WHEN $backward THEN date END, CASE WHEN $backward THEN id END DESC, date DESC, id
  LIMIT $limit
}
RETURN cited.id AS parent, node AS node
ORDER BY parent, date DESC, id
