// Position: directed at something, or addressed to it.
(size(n.targets) + size(n.addressees) > 0) = $value
