// Position, Commitment
n.statementKind IN $value
