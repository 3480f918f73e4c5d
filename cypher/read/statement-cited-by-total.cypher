MATCH (cited:Statement)-[:TEXT_OF]->(i:Instrument)<-[r:CITES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE cited.id IN $ids AND e.primary = true AND c.part IN $parts AND ($from IS NULL OR s.year >= $from) AND ($to IS NULL OR s.year <= $to)
RETURN cited.id AS parent, count(r) AS total
ORDER BY parent
