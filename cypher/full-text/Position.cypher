CALL db.index.fulltext.queryNodes('position_words', $value) YIELD node AS n
