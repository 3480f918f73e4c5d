// Position, Commitment
WITH n, parent, n.statementKind AS value
