MATCH (t:Topic)<-[:HAS_TOPIC]-(n:Commitment)
WHERE t.id IN $value
WITH DISTINCT n
