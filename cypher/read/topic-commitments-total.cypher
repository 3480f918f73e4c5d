MATCH (t:Topic)<-[:HAS_TOPIC]-(m:Commitment)
WHERE t.id IN $ids AND m.primary = true AND m.part IN $parts AND ($from IS NULL OR m.year >= $from) AND ($to IS NULL OR m.year <= $to)
RETURN t.id AS parent, count(m) AS total
ORDER BY parent
