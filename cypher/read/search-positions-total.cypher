MATCH (n:Position)
WHERE /*filter*/
RETURN count(n) AS total
ORDER BY total
