// Position, Commitment: the stance is directed at one of them.
any(id IN n.targets WHERE id IN $value)
