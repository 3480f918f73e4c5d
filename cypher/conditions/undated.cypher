// Position, Commitment
(n.year IS NULL) = $value
