// A page of the entities that are found by their names, the best first.
MATCH (n:Thing)
WHERE /*filter*/
WITH n
ORDER BY /*order*/
LIMIT $limit
RETURN n {.*, type: head([label IN labels(n) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY /*order*/
