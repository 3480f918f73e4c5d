// Facts of these holders on this day, as RESTATES compares them.
MATCH (n:Commitment {holdersKey: $holdersKey})
WHERE n.date = $date AND n.primary = true AND n.paraphrase = $paraphrase AND n.part IN $parts
RETURN n.id AS id, n.modality AS label, n.text AS text
ORDER BY id
