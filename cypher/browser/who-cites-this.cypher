// Who cites whom: statements that cite another statement that is in the graph, with the words around.
MATCH (cited:Statement)-[:TEXT_OF]->(instrument:Instrument)<-[citation:CITES]-(clause:Clause)<-[:HAS_CLAUSE]-(edition:Edition)-[:EDITION_OF]->(citing:Statement)
WHERE edition.primary AND citing.id <> cited.id
RETURN citing.name AS citing, citing.date AS date, cited.name AS cited, cited.date AS citedDate, citation.surface AS as, clause.text AS words
ORDER BY date, citedDate, words
