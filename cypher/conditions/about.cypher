// Position, Commitment: the content names one of them, as whatever.
any(id IN n.about WHERE id IN $value)
