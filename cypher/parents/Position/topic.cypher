MATCH (t:Topic)<-[:HAS_TOPIC]-(n:Position)
WHERE t.id IN $ids
WITH n, t.id AS parent
