MATCH (t:Thing)<-[about:ABOUT]-(m:Commitment)
WHERE t.id IN $about
  AND ($role IS NULL OR about.role = $role)
  AND m.primary = true
  AND m.part IN $parts
  AND ($modalities IS NULL OR m.modality IN $modalities)
  AND ($hasDeadline IS NULL OR (m.deadline IS NOT NULL) = $hasDeadline)
  AND ($from IS NULL OR m.year >= $from)
  AND ($to IS NULL OR m.year <= $to)
  AND ($holders IS NULL OR any(holder IN split(m.holdersKey, ',') WHERE holder IN $holders))
  AND ($topics IS NULL OR any(topic IN m.topics WHERE topic IN $topics))
  AND ($statements IS NULL AND $languages IS NULL OR EXISTS {
    MATCH (m:Commitment)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
    WHERE ($statements IS NULL OR s.id IN $statements) AND ($languages IS NULL OR e.language IN $languages)
  })
WITH DISTINCT m
RETURN count(m) AS total
ORDER BY total
