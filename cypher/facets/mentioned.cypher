// Position, Commitment
UNWIND [id IN n.about WHERE NOT id IN n.targets] AS value
