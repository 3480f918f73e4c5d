// What the facts of these holders on this day restate.
MATCH (n:Commitment {holdersKey: $holdersKey})-[r:RESTATES]->(:Commitment)
WHERE n.date = $date AND n.paraphrase = $paraphrase
DELETE r
