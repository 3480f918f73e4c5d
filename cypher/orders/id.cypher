// Position, Commitment, Statement, Thing
n.id
