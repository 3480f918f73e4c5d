// Position
WITH n, parent, n.stance AS value
