// A page of the clauses of the newest days, none after `$from`, without more; nothing where the index finds no more than `$common` that have the word.
CALL db.index.fulltext.queryNodes('clause_words', $word, {skip: $common, limit: 1}) YIELD node AS one
MATCH (e:Edition)
WHERE coalesce(e.date, '') <= $from
WITH coalesce(e.date, '') AS date, collect(e) AS editions
ORDER BY date DESC
LIMIT $days
UNWIND editions AS e
MATCH (e)-[:HAS_CLAUSE]->(n:Clause)
WHERE /*filter*/
WITH n, e, date
ORDER BY date DESC, n.id
LIMIT $limit
MATCH (e)-[:EDITION_OF]->(s:Statement)
RETURN n {.*, editionId: e.id, paraphrase: e.paraphrase, statementId: s.id} AS node
ORDER BY /*order*/
