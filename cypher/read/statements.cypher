// A page of statements.
MATCH (n:Statement)
WHERE /*filter*/
WITH n
ORDER BY /*order*/
LIMIT $limit
RETURN n {.*} AS node
ORDER BY /*order*/
