// An edition with the statement that it is a text of.
MATCH (e:Edition {id: $id})-[:EDITION_OF]->(s:Statement)
RETURN s.id AS id, e.title AS title, e.date AS date, e.parties AS parties
ORDER BY id
