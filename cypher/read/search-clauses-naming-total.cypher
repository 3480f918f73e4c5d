MATCH (t:Thing)<-[:MENTIONS|CITES]-(n:Clause)
WHERE t.id IN $entities AND /*filter*/
RETURN count(DISTINCT n) AS total
ORDER BY total
