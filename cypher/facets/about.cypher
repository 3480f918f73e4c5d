// Position, Commitment
UNWIND n.about AS value
