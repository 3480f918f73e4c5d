// How a wording moved: every position with the ones it restates, back to the first.
MATCH path = (latest:Position)-[:RESTATES*1..10]->(first:Position)
WHERE NOT EXISTS { MATCH (later:Position)-[:RESTATES]->(latest) } AND NOT EXISTS { MATCH (first)-[:RESTATES]->(earlier:Position) }
RETURN [position IN reverse(nodes(path)) | position.date + ' ' + position.stance + ': ' + position.text] AS wordings, length(path) AS steps
ORDER BY steps DESC, wordings
LIMIT 50
