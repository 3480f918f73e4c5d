// A page of the clauses that name one of the entities.
MATCH (t:Thing)<-[:MENTIONS|CITES]-(n:Clause)
WHERE t.id IN $entities AND /*filter*/
WITH DISTINCT n
ORDER BY /*order*/
LIMIT $limit
MATCH (n:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN n {.*, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY /*order*/
