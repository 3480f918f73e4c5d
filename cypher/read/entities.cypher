// A page of entities, by id.
MATCH (t:Thing)
WHERE ($types IS NULL OR any(label IN labels(t) WHERE label IN $types))
  AND ($kinds IS NULL OR t.kind IN $kinds)
  AND ($name IS NULL OR any(name IN [t.id, t.name, t.nameEn, t.nameZhHans, t.nameZhHant, t.number] + t.aliases WHERE toLower(name) CONTAINS $name))
  AND ($afterId IS NULL OR t.id > $afterId)
  AND ($beforeId IS NULL OR t.id < $beforeId)
WITH t, t.id AS id
ORDER BY CASE WHEN $backward THEN id END DESC, id
LIMIT $limit
RETURN t {.*, type: head([label IN labels(t) WHERE NOT label IN ['Thing', 'Treaty']])} AS node
ORDER BY t.id
