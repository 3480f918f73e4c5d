// Position, Commitment
UNWIND n.holders AS value
