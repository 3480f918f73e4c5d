// The same instrument under a title in another language; the link runs from the smaller id.
MATCH (i:Instrument)-[:SAME_AS]-(t:Instrument)
WHERE i.id IN $ids
RETURN i.id AS parent, t {.*, type: head([label IN labels(t) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY parent, t.id
