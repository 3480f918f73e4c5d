MATCH (t:Thing)<-[r:ABOUT]-(n:Position)
WHERE t.id IN $value AND r.role = 'TARGET'
WITH DISTINCT n
