// Who is against whom or what: negative stances by what they are directed at, with the words.
MATCH (holder:Thing)<-[:HELD_BY]-(position:Position)-[about:ABOUT]->(target:Thing)
WHERE position.primary AND position.polarity = -1 AND about.role = 'TARGET'
RETURN holder.name AS holder, position.stance AS stance, target.name AS target, position.date AS date, position.cue AS cue, position.quote AS words
ORDER BY date, holder, target
