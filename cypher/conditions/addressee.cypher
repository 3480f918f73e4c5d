// Position
any(id IN n.addressees WHERE id IN $value)
