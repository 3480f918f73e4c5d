// How many facts link entities and statements to each other, and the newest; one end of each link is among `$near` or `$nearStatements`. They lead from `near` to `far`.
CALL () {
  MATCH (o:Thing)<-[q:ADDRESSED_TO|ABOUT]-(p:Position)
  WHERE 'POSITION' IN $types
    AND o.id IN $entities
    AND (type(q) = 'ADDRESSED_TO' OR q.role = 'TARGET')
    AND p.primary = true
    AND p.part IN $parts
    AND ($from IS NULL OR p.year >= $from)
    AND ($to IS NULL OR p.year <= $to)
  WITH DISTINCT o, p
  MATCH (p)-[:HELD_BY]->(h:Thing)
  WHERE h.id IN $entities AND h.id <> o.id AND (h.id IN $near OR o.id IN $near)
  RETURN h.id AS near, 'POSITION' AS type, o.id AS far, p.id AS fact, p.date AS date, p.start AS start
  UNION ALL
  MATCH (o:Thing)<-[:ABOUT]-(m:Commitment)
  WHERE 'COMMITMENT' IN $types
    AND o.id IN $entities
    AND m.primary = true
    AND m.part IN $parts
    AND ($from IS NULL OR m.year >= $from)
    AND ($to IS NULL OR m.year <= $to)
  WITH DISTINCT o, m
  MATCH (m)-[:MADE_BY]->(h:Thing)
  WHERE h.id IN $entities AND h.id <> o.id AND (h.id IN $near OR o.id IN $near)
  RETURN h.id AS near, 'COMMITMENT' AS type, o.id AS far, m.id AS fact, m.date AS date, m.start AS start
  UNION ALL
  MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[r:CITES|MENTIONS]->(t:Thing)
  WHERE type(r) IN $types
    AND s.id IN $statements
    AND t.id IN $entities
    AND (s.id IN $nearStatements OR t.id IN $near)
    AND e.primary = true
    AND c.part IN $parts
    AND ($from IS NULL OR s.year >= $from)
    AND ($to IS NULL OR s.year <= $to)
  RETURN s.id AS near, type(r) AS type, t.id AS far, r.id AS fact, s.date AS date, r.start AS start
  UNION ALL
  MATCH (s:Statement)-[r:ISSUED_BY|TEXT_OF]->(t:Thing)
  WHERE type(r) IN $types
    AND s.id IN $statements
    AND t.id IN $entities
    AND (s.id IN $nearStatements OR t.id IN $near)
    AND ($from IS NULL OR s.year >= $from)
    AND ($to IS NULL OR s.year <= $to)
  RETURN s.id AS near, type(r) AS type, t.id AS far, s.id AS fact, s.date AS date, 0 AS start
}
WITH near AS near, type AS type, far AS far, fact AS fact, start AS start,
  coalesce(toInteger(replace(date, '-', '')) * CASE size(date) WHEN 10 THEN 1 WHEN 7 THEN 100 ELSE 10000 END, 0) AS day
WITH near, type, far, count(fact) AS count, min([-day, start, fact]) AS newest
RETURN near AS near, type AS type, true AS outward, far AS far, count AS count, newest[2] AS fact
ORDER BY near, type, far
