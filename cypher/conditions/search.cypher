// Position, Commitment, Clause, Statement, Thing: a pattern of `src/search/question.ts` stands in its words.
n.search CONTAINS $value
