MATCH (n:Clause) /*anchor*/
WHERE /*filter*/
RETURN count(n) AS total
ORDER BY total
