MATCH (t:Thing)<-[:MADE_BY]-(n:Commitment)
WHERE t.id IN $value
WITH DISTINCT n
