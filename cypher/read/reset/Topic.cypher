MATCH (n:Topic)
WITH count(n) AS total
RETURN total AS total
ORDER BY total
