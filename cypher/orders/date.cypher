// Position, Commitment, Statement: what has no date is older than all.
coalesce(n.date, '')
