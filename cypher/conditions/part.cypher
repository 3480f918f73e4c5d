// Position, Commitment
n.part IN $value
