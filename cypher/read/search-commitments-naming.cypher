// A page of the commitments that are about one of the entities.
MATCH (t:Thing)<-[:ABOUT]-(n:Commitment)
WHERE t.id IN $entities AND /*filter*/
WITH DISTINCT n
ORDER BY /*order*/
LIMIT $limit
MATCH (n:Commitment)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN n {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY /*order*/
