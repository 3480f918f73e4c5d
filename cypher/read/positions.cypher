// A page of positions of primary editions, newest first; their place in the text is looked up for the page alone.
MATCH (p:Position)
WHERE p.primary = true
  AND p.part IN $parts
  AND ($stances IS NULL OR p.stance IN $stances)
  AND ($polarities IS NULL OR p.polarity IN $polarities)
  AND ($from IS NULL OR p.year >= $from)
  AND ($to IS NULL OR p.year <= $to)
  AND ($holders IS NULL OR any(holder IN split(p.holdersKey, ',') WHERE holder IN $holders))
  AND ($topics IS NULL OR any(topic IN p.topics WHERE topic IN $topics))
WITH p, p.id AS id, coalesce(p.date, '') AS date
WHERE ($afterId IS NULL OR date < $afterKey OR (date = $afterKey AND id > $afterId))
  AND ($beforeId IS NULL OR date > $beforeKey OR (date = $beforeKey AND id < $beforeId))
WITH p, id, date
ORDER BY CASE WHEN $backward THEN date END, CASE WHEN $backward THEN id END DESC, date DESC, id
LIMIT $limit
MATCH (p:Position)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN p {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY date DESC, id
