// How many commitments have each value; of those that belong to each parent, where there are parents.
MATCH (n:Commitment) /*anchor*/
WHERE /*filter*/
WITH n, /*parent*/ AS parent
/*facet*/
WITH parent, value, count(n) AS count
WHERE value IS NOT NULL
RETURN parent AS parent, value AS value, count AS count
ORDER BY parent, count DESC, value
