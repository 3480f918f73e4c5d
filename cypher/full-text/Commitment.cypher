CALL db.index.fulltext.queryNodes('commitment_words', $value) YIELD node AS n
