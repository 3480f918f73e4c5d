// Where the texts come from: sources with encoding and time of reading, editions with language and length.
MATCH (source:Source)-[:SOURCE_OF]->(edition:Edition)-[:EDITION_OF]->(statement:Statement)
RETURN statement.date AS date, statement.title AS statement, edition.language AS language, edition.primary AS primary, edition.paraphrase AS paraphrase, source.location AS location, source.encoding AS encoding, source.ingestedAt AS ingestedAt
ORDER BY date, statement, location
