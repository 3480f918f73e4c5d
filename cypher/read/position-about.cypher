// What the content names, and as what.
MATCH (p:Position)-[about:ABOUT]->(t:Thing)
WHERE p.id IN $ids
RETURN p.id AS parent, about.role AS role, t {.*, type: head([label IN labels(t) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY parent, t.id, role
