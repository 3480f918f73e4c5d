// Position, Commitment
UNWIND n.topics AS value
