// Commitment: what has no deadline comes after all that have one.
coalesce(n.deadline, '~')
