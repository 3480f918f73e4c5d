UNWIND $keys AS key
MATCH (e:Edition {id: key})
RETURN e {.id, .language, .groupKey, .subject, .statementKey, .instrumentKey, .truncated, .paraphrase, .bodyChars, .primary, .editionOf, .factsHash, .title, .date, .year, .dateSource, .kind, .place, .corrected, .parties} AS node
ORDER BY e.id
