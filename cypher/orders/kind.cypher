// Statement
n.kind
