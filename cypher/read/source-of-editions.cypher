MATCH (e:Edition)<-[:SOURCE_OF]-(s:Source)
WHERE e.id IN $ids
RETURN e.id AS edition, e.sha256 AS sha256, s.id AS id, s.location AS location, s.corrections AS corrections
ORDER BY edition, id
