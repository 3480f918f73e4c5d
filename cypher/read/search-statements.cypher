// A page of the statements that are found by their titles, the best first.
MATCH (n:Statement)
WHERE /*filter*/
WITH n
ORDER BY /*order*/
LIMIT $limit
RETURN n {.*} AS node
ORDER BY /*order*/
