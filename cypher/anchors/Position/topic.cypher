MATCH (t:Topic)<-[:HAS_TOPIC]-(n:Position)
WHERE t.id IN $value
WITH DISTINCT n
