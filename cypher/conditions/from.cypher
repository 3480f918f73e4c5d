// Position, Commitment, Statement: first year.
n.year >= $value
