MATCH (n:Commitment) /*anchor*/
WHERE /*filter*/
RETURN count(n) AS total
ORDER BY total
