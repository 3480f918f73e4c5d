// Position, Commitment, Statement
(n.year IS NULL) = $value
