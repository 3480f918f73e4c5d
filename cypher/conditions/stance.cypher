// Position
n.stance IN $value
