MATCH (n:Thing)
WITH count(n) AS total
RETURN total AS total
ORDER BY total
