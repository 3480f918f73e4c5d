// Position, Commitment
UNWIND n.targets AS value
