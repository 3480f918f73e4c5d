MATCH (t:Thing)
WHERE ($types IS NULL OR any(label IN labels(t) WHERE label IN $types))
  AND ($kinds IS NULL OR t.kind IN $kinds)
  AND ($name IS NULL OR any(name IN [t.id, t.name, t.nameEn, t.nameZhHans, t.nameZhHant, t.number] + t.aliases WHERE toLower(name) CONTAINS $name))
RETURN count(t) AS total
ORDER BY total
