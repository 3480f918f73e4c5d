MATCH (t:Thing)<-[:HELD_BY]-(n:Position)
WHERE t.id IN $value
WITH DISTINCT n
