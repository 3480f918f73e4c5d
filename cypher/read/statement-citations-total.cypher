MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[r:CITES]->(i:Instrument)
WHERE s.id IN $ids AND e.primary = true AND c.part IN $parts
RETURN s.id AS parent, count(r) AS total
ORDER BY parent
