// Position, Commitment, Clause, Statement
n.language IN $value
