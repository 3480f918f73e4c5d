// Position, Commitment
WITH n, parent, n.year AS value
