// A page of commitments; their place in the text and its source are looked up for the page alone.
// The source is the first by location, as edition-sources.cypher has it: asked for here, it spares a second query.
MATCH (n:Commitment) /*anchor*/
WHERE /*filter*/
WITH n
ORDER BY /*order*/
LIMIT $limit
MATCH (n:Commitment)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
WITH n, c, e, s, reduce(first = null, location IN [(e)<-[:SOURCE_OF]-(o:Source) | o.location] | CASE WHEN first <= location THEN first ELSE location END) AS source
RETURN n {.*, clauseId: c.id, section: c.section, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id, source: source} AS node
ORDER BY /*order*/
