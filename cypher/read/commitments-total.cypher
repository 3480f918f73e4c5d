MATCH (m:Commitment)
WHERE m.primary = true
  AND m.part IN $parts
  AND ($modalities IS NULL OR m.modality IN $modalities)
  AND ($hasDeadline IS NULL OR (m.deadline IS NOT NULL) = $hasDeadline)
  AND ($from IS NULL OR m.year >= $from)
  AND ($to IS NULL OR m.year <= $to)
  AND ($holders IS NULL OR any(holder IN split(m.holdersKey, ',') WHERE holder IN $holders))
  AND ($topics IS NULL OR any(topic IN m.topics WHERE topic IN $topics))
RETURN count(m) AS total
ORDER BY total
