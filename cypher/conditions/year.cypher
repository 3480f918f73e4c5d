// Position, Commitment, Statement
n.year IN $value
