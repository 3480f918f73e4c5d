// Thing
any(label IN labels(n) WHERE label IN $value)
