// Position, Commitment
(size(n.about) > size(n.targets)) = $value
