// Position, Commitment
[n.year]
