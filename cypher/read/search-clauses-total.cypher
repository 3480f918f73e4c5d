MATCH (n:Clause)
WHERE /*filter*/
RETURN count(n) AS total
ORDER BY total
