// What links entities and statements to others, each kind of link with its newest fact. `outward`: the link leads away from `near`.
CALL () {
  MATCH (t:Thing)<-[:HELD_BY]-(p:Position)-[q:ADDRESSED_TO|ABOUT]->(o:Thing)
  WHERE 'POSITION' IN $types
    AND t.id IN $entities
    AND o.id <> t.id
    AND (type(q) = 'ADDRESSED_TO' OR q.role = 'TARGET')
    AND p.primary = true
    AND p.part IN $parts
    AND ($from IS NULL OR p.year >= $from)
    AND ($to IS NULL OR p.year <= $to)
  RETURN DISTINCT t.id AS near, 'POSITION' AS type, true AS outward, o.id AS far, p.id AS fact, p.date AS date, p.start AS start
  UNION ALL
  MATCH (t:Thing)<-[q:ADDRESSED_TO|ABOUT]-(p:Position)-[:HELD_BY]->(o:Thing)
  WHERE 'POSITION' IN $types
    AND t.id IN $entities
    AND o.id <> t.id
    AND (type(q) = 'ADDRESSED_TO' OR q.role = 'TARGET')
    AND p.primary = true
    AND p.part IN $parts
    AND ($from IS NULL OR p.year >= $from)
    AND ($to IS NULL OR p.year <= $to)
  RETURN DISTINCT t.id AS near, 'POSITION' AS type, false AS outward, o.id AS far, p.id AS fact, p.date AS date, p.start AS start
  UNION ALL
  MATCH (t:Thing)<-[:MADE_BY]-(m:Commitment)-[:ABOUT]->(o:Thing)
  WHERE 'COMMITMENT' IN $types
    AND t.id IN $entities
    AND o.id <> t.id
    AND m.primary = true
    AND m.part IN $parts
    AND ($from IS NULL OR m.year >= $from)
    AND ($to IS NULL OR m.year <= $to)
  RETURN DISTINCT t.id AS near, 'COMMITMENT' AS type, true AS outward, o.id AS far, m.id AS fact, m.date AS date, m.start AS start
  UNION ALL
  MATCH (t:Thing)<-[:ABOUT]-(m:Commitment)-[:MADE_BY]->(o:Thing)
  WHERE 'COMMITMENT' IN $types
    AND t.id IN $entities
    AND o.id <> t.id
    AND m.primary = true
    AND m.part IN $parts
    AND ($from IS NULL OR m.year >= $from)
    AND ($to IS NULL OR m.year <= $to)
  RETURN DISTINCT t.id AS near, 'COMMITMENT' AS type, false AS outward, o.id AS far, m.id AS fact, m.date AS date, m.start AS start
  UNION ALL
  MATCH (t:Thing)<-[r:CITES|MENTIONS]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
  WHERE type(r) IN $types
    AND t.id IN $entities
    AND e.primary = true
    AND c.part IN $parts
    AND ($from IS NULL OR s.year >= $from)
    AND ($to IS NULL OR s.year <= $to)
  RETURN t.id AS near, type(r) AS type, false AS outward, s.id AS far, r.id AS fact, s.date AS date, r.start AS start
  UNION ALL
  MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[r:CITES|MENTIONS]->(t:Thing)
  WHERE type(r) IN $types
    AND s.id IN $statements
    AND e.primary = true
    AND c.part IN $parts
    AND ($from IS NULL OR s.year >= $from)
    AND ($to IS NULL OR s.year <= $to)
  RETURN s.id AS near, type(r) AS type, true AS outward, t.id AS far, r.id AS fact, s.date AS date, r.start AS start
  UNION ALL
  MATCH (t:Thing)<-[r:ISSUED_BY|TEXT_OF]-(s:Statement)
  WHERE type(r) IN $types AND t.id IN $entities AND ($from IS NULL OR s.year >= $from) AND ($to IS NULL OR s.year <= $to)
  RETURN t.id AS near, type(r) AS type, false AS outward, s.id AS far, s.id AS fact, s.date AS date, 0 AS start
  UNION ALL
  MATCH (s:Statement)-[r:ISSUED_BY|TEXT_OF]->(t:Thing)
  WHERE type(r) IN $types AND s.id IN $statements AND ($from IS NULL OR s.year >= $from) AND ($to IS NULL OR s.year <= $to)
  RETURN s.id AS near, type(r) AS type, true AS outward, t.id AS far, s.id AS fact, s.date AS date, 0 AS start
}
WITH near AS near, type AS type, outward AS outward, far AS far, fact AS fact, start AS start,
  coalesce(toInteger(replace(date, '-', '')) * CASE size(date) WHEN 10 THEN 1 WHEN 7 THEN 100 ELSE 10000 END, 0) AS day
WITH near, type, outward, far, count(fact) AS count, min([-day, start, fact]) AS newest
RETURN near AS near, type AS type, outward AS outward, far AS far, count AS count, newest[2] AS fact
ORDER BY near, type, outward, far
