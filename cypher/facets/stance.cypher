// Position
[n.stance]
