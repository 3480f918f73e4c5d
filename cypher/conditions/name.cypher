// Thing: a part of one of its names, in lower case.
any(name IN [n.id, n.name, n.nameEn, n.nameZhHans, n.nameZhHant, n.number] + n.aliases WHERE toLower(name) CONTAINS $value)
