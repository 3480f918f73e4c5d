MATCH (n:Thing)
WHERE /*filter*/
RETURN count(n) AS total
ORDER BY total
