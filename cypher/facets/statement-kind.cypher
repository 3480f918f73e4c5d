// Position, Commitment
[n.statementKind]
