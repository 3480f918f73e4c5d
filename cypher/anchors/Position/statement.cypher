MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(n:Position)
WHERE s.id IN $value
WITH n
