// Position
n.polarity IN $value
