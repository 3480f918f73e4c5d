// Facts of these holders on this day, as RESTATES compares them.
MATCH (n:Position {holdersKey: $holdersKey})
WHERE n.date = $date AND n.primary = true AND n.paraphrase = $paraphrase AND n.part IN $parts
RETURN n.id AS id, n.stance AS label, n.text AS text
ORDER BY id
