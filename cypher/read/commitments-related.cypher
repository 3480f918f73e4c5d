// The same for commitments told by their texts and other links. Apart, since the embedded engine follows links even where no filter asks.
MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(m:Commitment)
WHERE ($statements IS NULL OR s.id IN $statements)
  AND ($languages IS NULL OR e.language IN $languages)
  AND m.primary = true
  AND m.part IN $parts
  AND ($modalities IS NULL OR m.modality IN $modalities)
  AND ($hasDeadline IS NULL OR (m.deadline IS NOT NULL) = $hasDeadline)
  AND ($from IS NULL OR m.year >= $from)
  AND ($to IS NULL OR m.year <= $to)
  AND ($holders IS NULL OR any(holder IN split(m.holdersKey, ',') WHERE holder IN $holders))
  AND ($topics IS NULL OR any(topic IN m.topics WHERE topic IN $topics))
  AND ($role IS NULL OR EXISTS { MATCH (m:Commitment)-[about:ABOUT]->(t:Thing) WHERE about.role = $role })
WITH m, m.id AS id, coalesce(m.date, '') AS date
WHERE ($afterId IS NULL OR date < $afterKey OR (date = $afterKey AND id > $afterId))
  AND ($beforeId IS NULL OR date > $beforeKey OR (date = $beforeKey AND id < $beforeId))
WITH m, id, date
ORDER BY CASE WHEN $backward THEN date END, CASE WHEN $backward THEN id END DESC, date DESC, id
LIMIT $limit
MATCH (m:Commitment)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN m {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY date DESC, id
