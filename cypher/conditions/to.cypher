// Position, Commitment, Statement: last year.
n.year <= $value
