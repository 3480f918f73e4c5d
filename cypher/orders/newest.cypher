// Position, Commitment: newest first, by id on one day; all of it in one value, which an index keeps in order.
n.orderKey
