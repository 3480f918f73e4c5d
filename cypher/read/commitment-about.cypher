// What the content names, and as what.
MATCH (m:Commitment)-[about:ABOUT]->(t:Thing)
WHERE m.id IN $ids
RETURN m.id AS parent, about.role AS role, t {.*, type: head([label IN labels(t) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY parent, t.id, role
