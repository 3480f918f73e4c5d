// Position, Commitment: stands in the primary edition of its statement.
n.primary = $value
