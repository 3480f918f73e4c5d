// Every edition with what its text must be; those of one statement where one is named.
MATCH (e:Edition)-[:EDITION_OF]->(s:Statement)
WHERE $statement IS NULL OR s.id = $statement
RETURN e.id AS edition, e.sha256 AS sha256
ORDER BY edition
