UNWIND $keys AS key
MATCH (i:Instrument {matchKey: key})
RETURN i.id AS id, i.matchKey AS matchKey, i.parties AS parties, i.nameEn AS nameEn, i.nameZhHans AS nameZhHans
ORDER BY id
