// Commitment: has one, or has none.
(n.deadline IS NOT NULL) = $value
