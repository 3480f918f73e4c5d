MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)
WHERE s.id IN $ids AND e.primary = true
RETURN s.id AS parent, count(c) AS total
ORDER BY parent
