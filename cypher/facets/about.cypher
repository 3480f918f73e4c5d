// Position, Commitment
n.about
