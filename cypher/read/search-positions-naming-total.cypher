MATCH (t:Thing)<-[:ABOUT|ADDRESSED_TO]-(n:Position)
WHERE t.id IN $entities AND /*filter*/
RETURN count(DISTINCT n) AS total
ORDER BY total
