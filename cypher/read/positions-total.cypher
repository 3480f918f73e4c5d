MATCH (p:Position)
WHERE p.primary = true
  AND p.part IN $parts
  AND ($stances IS NULL OR p.stance IN $stances)
  AND ($polarities IS NULL OR p.polarity IN $polarities)
  AND ($from IS NULL OR p.year >= $from)
  AND ($to IS NULL OR p.year <= $to)
  AND ($holders IS NULL OR any(holder IN split(p.holdersKey, ',') WHERE holder IN $holders))
  AND ($topics IS NULL OR any(topic IN p.topics WHERE topic IN $topics))
RETURN count(p) AS total
ORDER BY total
