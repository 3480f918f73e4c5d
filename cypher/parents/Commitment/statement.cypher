MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(n:Commitment)
WHERE s.id IN $ids
WITH n, s.id AS parent
