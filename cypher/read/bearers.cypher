// The first entities that bear each of some names.
UNWIND $names AS name
MATCH (n:Thing)
WHERE n.search CONTAINS name
WITH name, n.id AS id
ORDER BY name, id
WITH name, collect(id) AS ids
RETURN name AS name, ids[0..$limit] AS ids
ORDER BY name
