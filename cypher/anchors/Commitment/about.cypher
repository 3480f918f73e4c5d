MATCH (t:Thing)<-[:ABOUT]-(n:Commitment)
WHERE t.id IN $value
WITH DISTINCT n
