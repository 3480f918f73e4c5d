// Position
n.polarity
