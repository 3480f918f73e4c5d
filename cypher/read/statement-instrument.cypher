// The instrument under which others cite the statement.
MATCH (s:Statement)-[:TEXT_OF]->(t:Instrument)
WHERE s.id IN $ids
RETURN s.id AS parent, t {.*, type: head([label IN labels(t) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY parent, t.id
