// Position: directed at one of them, or addressed to it.
any(id IN n.targets WHERE id IN $value) OR any(id IN n.addressees WHERE id IN $value)
