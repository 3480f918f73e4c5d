MATCH (t:Thing)<-[:ABOUT]-(n:Position)
WHERE t.id IN $value
WITH DISTINCT n
