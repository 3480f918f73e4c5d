// A page of entities.
MATCH (n:Thing)
WHERE /*filter*/
WITH n
ORDER BY /*order*/
LIMIT $limit
RETURN n {.*, type: head([label IN labels(n) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY /*order*/
