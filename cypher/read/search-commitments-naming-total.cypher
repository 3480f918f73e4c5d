MATCH (t:Thing)<-[:ABOUT]-(n:Commitment)
WHERE t.id IN $entities AND /*filter*/
RETURN count(DISTINCT n) AS total
ORDER BY total
