MATCH (t:Thing)<-[:ADDRESSED_TO]-(n:Position)
WHERE t.id IN $value
WITH DISTINCT n
