MATCH (e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE e.id IN $ids
RETURN e.id AS edition, s.id AS statement
ORDER BY edition, statement
