// The primary edition first.
MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)
WHERE s.id IN $ids
RETURN s.id AS parent, e {.*, statementId: s.id} AS node
ORDER BY parent, e.primary DESC, e.id
