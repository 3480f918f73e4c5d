// Position, Commitment
(size(n.targets) > 0) = $value
