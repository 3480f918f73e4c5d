MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(p:Position)
WHERE s.id IN $ids AND e.primary = true AND c.part IN $parts
RETURN s.id AS parent, count(p) AS total
ORDER BY parent
