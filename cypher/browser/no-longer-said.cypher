// No longer said: positions of a statement that the next one of the same holders does not restate.
MATCH (earlier:Position)
WHERE earlier.primary AND NOT EXISTS { MATCH (later:Position)-[:RESTATES]->(earlier) }
MATCH (next:Position {holdersKey: earlier.holdersKey})
WHERE next.primary AND next.date > earlier.date
WITH earlier, min(next.date) AS silentSince
RETURN earlier.holdersKey AS holders, earlier.date AS date, earlier.stance AS stance, earlier.text AS words, silentSince
ORDER BY holders, date, words
LIMIT 200
