// The statement that is the instrument's text.
MATCH (i:Instrument)<-[:TEXT_OF]-(s:Statement)
WHERE i.id IN $ids
RETURN i.id AS parent, s {.*} AS node
ORDER BY parent, s.id
