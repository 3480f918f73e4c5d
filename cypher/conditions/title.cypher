// Statement
toLower(n.title) CONTAINS $value
