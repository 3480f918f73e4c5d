// Neo4j keeps the decoded text in the graph; the embedded store in a file.
MERGE (n:SourceText {id: $sha256})
SET n.text = $text
