// Statement
n.title
