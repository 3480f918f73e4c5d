// What instruments that no registry entry knows are matched by.
UNWIND $ids AS id
MATCH (i:Instrument {id: id})
WHERE i.matchKey IS NOT NULL
RETURN DISTINCT i.matchKey AS matchKey
ORDER BY matchKey
