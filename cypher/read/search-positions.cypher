// A page of the positions in whose content the words stand, the best first.
MATCH (n:Position) /*anchor*/
WHERE /*filter*/
WITH n
ORDER BY /*order*/
LIMIT $limit
MATCH (n:Position)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN n {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY /*order*/
