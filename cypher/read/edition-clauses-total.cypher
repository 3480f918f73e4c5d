MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)
WHERE e.id IN $ids AND c.ordinal >= 0
RETURN e.id AS parent, count(c) AS total
ORDER BY parent
