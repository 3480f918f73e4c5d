// Without the text, which only one of the stores keeps here.
UNWIND $keys AS key
MATCH (e:Edition {id: key.id})-[:HAS_TEXT]->(n:SourceText)
RETURN key.at AS at, n.id AS id, labels(n) AS labels, n {.id, .name} AS properties
ORDER BY at, id
