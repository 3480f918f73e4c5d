// One statement as a graph: the latest, with its parties and the instruments it cites. For another put {id: '…'} behind Statement.
MATCH (statement:Statement)
WITH statement ORDER BY statement.date DESC LIMIT 1
MATCH parties = (statement)-[:ISSUED_BY]->(:Thing)
MATCH citations = (statement)<-[:EDITION_OF]-(edition:Edition)-[:HAS_CLAUSE]->(:Clause)-[:CITES]->(:Instrument)
WHERE edition.primary
RETURN parties, citations
LIMIT 100
