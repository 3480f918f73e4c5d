// Position
n.stance
