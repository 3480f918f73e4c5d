// What is spoken of when: topics of positions by year.
MATCH (topic:Topic)<-[:HAS_TOPIC]-(position:Position)
WHERE position.primary AND position.part IN ['BODY', 'ANNEX'] AND position.year IS NOT NULL
RETURN topic.name AS topic, position.year AS year, count(position) AS positions
ORDER BY topic, year
