// Position, Commitment
n.topics
