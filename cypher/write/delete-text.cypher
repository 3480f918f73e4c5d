// A text that no edition has, as one that a rebuild could not read.
MATCH (n:SourceText {id: $sha256})
DETACH DELETE n
