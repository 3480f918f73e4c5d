// Position, Commitment: one of the holders or actors.
any(id IN n.holders WHERE id IN $value)
