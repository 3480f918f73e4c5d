MATCH (n:Commitment)
WITH count(n) AS total
RETURN total AS total
ORDER BY total
