// What finds a substring without reading every node.
CREATE TEXT INDEX clause_search IF NOT EXISTS FOR (n:Clause) ON (n.search);
CREATE TEXT INDEX position_search IF NOT EXISTS FOR (n:Position) ON (n.search);
CREATE TEXT INDEX commitment_search IF NOT EXISTS FOR (n:Commitment) ON (n.search);
CREATE TEXT INDEX statement_search IF NOT EXISTS FOR (n:Statement) ON (n.search);
CREATE TEXT INDEX thing_search IF NOT EXISTS FOR (n:Thing) ON (n.search);
