// A page of the clauses in which the words stand, the best first.
MATCH (n:Clause) /*anchor*/
WHERE /*filter*/
WITH n
ORDER BY /*order*/
LIMIT $limit
MATCH (n:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN n {.*, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY /*order*/
