// What finds a substring without reading every node.
CREATE TEXT INDEX clause_search IF NOT EXISTS FOR (n:Clause) ON (n.search);
CREATE TEXT INDEX position_search IF NOT EXISTS FOR (n:Position) ON (n.search);
CREATE TEXT INDEX commitment_search IF NOT EXISTS FOR (n:Commitment) ON (n.search);
CREATE TEXT INDEX statement_search IF NOT EXISTS FOR (n:Statement) ON (n.search);
CREATE TEXT INDEX thing_search IF NOT EXISTS FOR (n:Thing) ON (n.search);

// What finds several words at once. A word is what stands between spaces: the property was made for that. Until they are filled, words are
// looked for in the property.
CREATE FULLTEXT INDEX clause_words IF NOT EXISTS FOR (n:Clause) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX position_words IF NOT EXISTS FOR (n:Position) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX commitment_words IF NOT EXISTS FOR (n:Commitment) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
