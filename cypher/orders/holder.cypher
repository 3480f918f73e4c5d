// Position, Commitment
n.holdersKey
