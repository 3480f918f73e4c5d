UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[:EDITION_OF]-(e:Edition)
RETURN s.id AS statement, e.id AS edition
ORDER BY statement, edition
