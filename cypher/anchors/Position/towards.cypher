MATCH (t:Thing)<-[r:ABOUT|ADDRESSED_TO]-(n:Position)
WHERE t.id IN $value AND coalesce(r.role, 'TARGET') = 'TARGET'
WITH DISTINCT n
