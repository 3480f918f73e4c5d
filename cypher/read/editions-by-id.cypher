MATCH (e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE e.id IN $ids
RETURN e {.*, statementId: s.id} AS node
ORDER BY e.id
