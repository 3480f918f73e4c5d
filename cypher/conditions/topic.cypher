// Position, Commitment: touches one of them.
any(id IN n.topics WHERE id IN $value)
