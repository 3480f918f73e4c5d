// Position, Commitment, Clause, Statement, Thing: each of some patterns of `src/search/question.ts` stands in its words.
all(word IN $value WHERE n.search CONTAINS word)
