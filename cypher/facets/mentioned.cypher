// Position, Commitment
[id IN n.about WHERE NOT id IN n.targets]
