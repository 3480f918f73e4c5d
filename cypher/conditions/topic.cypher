// Position, Commitment: touches one of them.
any(topic IN n.topics WHERE topic IN $value)
