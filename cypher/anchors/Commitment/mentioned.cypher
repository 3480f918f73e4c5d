MATCH (t:Thing)<-[r:ABOUT]-(n:Commitment)
WHERE t.id IN $value AND r.role = 'MENTIONED'
WITH DISTINCT n
