MATCH (n:Statement)
WHERE /*filter*/
RETURN count(n) AS total
ORDER BY total
