// What the facts of these holders on this day restate.
MATCH (n:Position {holdersKey: $holdersKey})-[r:RESTATES]->(:Position)
WHERE n.date = $date AND n.paraphrase = $paraphrase
DELETE r
