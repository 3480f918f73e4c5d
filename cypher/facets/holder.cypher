// Position, Commitment
n.holders
