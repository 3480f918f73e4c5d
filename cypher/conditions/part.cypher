// Position, Commitment, Clause
n.part IN $value
