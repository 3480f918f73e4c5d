// Position, Commitment
n.targets
