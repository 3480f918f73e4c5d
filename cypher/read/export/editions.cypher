MATCH (e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN e.id AS id, s.id AS statement, s.date AS date, e.chars AS chars
ORDER BY id
