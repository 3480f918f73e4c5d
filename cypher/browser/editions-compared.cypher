// Editions side by side: the same position in two editions of one statement, where the wording differs.
MATCH (primary:Position)-[:SAME_AS]->(other:Position)<-[:EXPRESSES]-(:Clause)<-[:HAS_CLAUSE]-(edition:Edition)-[:EDITION_OF]->(statement:Statement)
WHERE primary.text <> other.text
RETURN statement.name AS statement, edition.language AS language, primary.text AS primaryWords, other.text AS otherWords
ORDER BY statement, primary.start
LIMIT 200
