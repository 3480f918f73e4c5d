// Without the text, which only one of the stores keeps here.
MATCH (n:SourceText)
RETURN n.id AS id, labels(n) AS labels, n {.id, .name} AS properties
ORDER BY id
