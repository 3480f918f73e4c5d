// What links entities and statements to others, each kind of link with its newest fact. `outward`: the link leads away from `near`.
CALL () {
  MATCH (t:Thing)<-[r:HELD_BY|ADDRESSED_TO|ABOUT]-(p:Position)-[q:HELD_BY|ADDRESSED_TO|ABOUT]->(o:Thing)
  WHERE 'POSITION' IN $types
    AND t.id IN $entities
    AND o.id <> t.id
    AND p.primary = true
    AND p.part IN $parts
    AND ($from IS NULL OR p.year >= $from)
    AND ($to IS NULL OR p.year <= $to)
    AND ((type(r) = 'HELD_BY' AND (type(q) = 'ADDRESSED_TO' OR (type(q) = 'ABOUT' AND q.role = 'TARGET')))
      OR (type(q) = 'HELD_BY' AND (type(r) = 'ADDRESSED_TO' OR (type(r) = 'ABOUT' AND r.role = 'TARGET'))))
  RETURN DISTINCT t.id AS near, 'POSITION' AS type, type(r) = 'HELD_BY' AS outward, o.id AS far, p.id AS fact, p.date AS date, p.start AS start
  UNION ALL
  MATCH (t:Thing)<-[r:MADE_BY|ABOUT]-(m:Commitment)-[q:MADE_BY|ABOUT]->(o:Thing)
  WHERE 'COMMITMENT' IN $types
    AND t.id IN $entities
    AND o.id <> t.id
    AND m.primary = true
    AND m.part IN $parts
    AND ($from IS NULL OR m.year >= $from)
    AND ($to IS NULL OR m.year <= $to)
    AND type(r) <> type(q)
  RETURN DISTINCT t.id AS near, 'COMMITMENT' AS type, type(r) = 'MADE_BY' AS outward, o.id AS far, m.id AS fact, m.date AS date, m.start AS start
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
WITH near AS near, type AS type, outward AS outward, far AS far, fact AS fact, coalesce(date, '') AS date, start AS start
ORDER BY date DESC, start, fact
WITH near, type, outward, far, count(fact) AS count, head(collect(fact)) AS fact
RETURN near AS near, type AS type, outward AS outward, far AS far, count AS count, fact AS fact
ORDER BY near, type, outward, far
