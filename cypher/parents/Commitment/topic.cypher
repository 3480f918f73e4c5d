MATCH (t:Topic)<-[:HAS_TOPIC]-(n:Commitment)
WHERE t.id IN $ids
WITH n, t.id AS parent
