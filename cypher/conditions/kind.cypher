// Statement, Thing
n.kind IN $value
