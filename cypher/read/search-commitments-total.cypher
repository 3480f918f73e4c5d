MATCH (n:Commitment)
WHERE /*filter*/
RETURN count(n) AS total
ORDER BY total
