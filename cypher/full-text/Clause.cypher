CALL db.index.fulltext.queryNodes('clause_words', $value) YIELD node AS n
