// Position, Commitment
n.year IN $value
