MATCH (t:Topic)<-[:HAS_TOPIC]-(p:Position)
WHERE t.id IN $ids AND p.primary = true AND p.part IN $parts AND ($from IS NULL OR p.year >= $from) AND ($to IS NULL OR p.year <= $to)
RETURN t.id AS parent, count(p) AS total
ORDER BY parent
