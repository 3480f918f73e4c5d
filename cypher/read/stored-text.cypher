MATCH (t:SourceText {id: $sha256})
RETURN t.text AS text
ORDER BY text
