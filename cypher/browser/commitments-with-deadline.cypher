// Promises with a date: who undertook what by when, and where it was promised before.
MATCH (actor:Thing)<-[:MADE_BY]-(commitment:Commitment)
WHERE commitment.primary AND commitment.deadline IS NOT NULL
OPTIONAL MATCH (commitment)-[:RESTATES]->(before:Commitment)
RETURN commitment.deadline AS deadline, collect(DISTINCT actor.name) AS actors, commitment.quote AS words, commitment.date AS promised, before.date AS promisedBefore
ORDER BY deadline, promised, words
