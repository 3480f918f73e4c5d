MATCH (o:Thing)<-[:MENTIONS|CITES]-(c:Clause)-[:MENTIONS|CITES]->(t:Thing)
WHERE o.id IN $ids AND t.id = $id AND c.part IN $parts
WITH DISTINCT o, c
MATCH (c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE e.primary = true AND ($from IS NULL OR s.year >= $from) AND ($to IS NULL OR s.year <= $to)
RETURN o.id AS parent, count(c) AS total
ORDER BY parent
