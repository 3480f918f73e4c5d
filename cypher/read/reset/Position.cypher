MATCH (n:Position)
WITH count(n) AS total
RETURN total AS total
ORDER BY total
