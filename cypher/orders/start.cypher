// Position, Commitment: place in the text.
n.start
