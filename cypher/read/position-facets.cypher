// How many positions have each value of each facet; of those that belong to each parent, where there are parents.
MATCH (n:Position) /*anchor*/
WHERE /*filter*/
WITH n, /*parent*/ AS parent
UNWIND $facets AS facet
UNWIND CASE facet
  WHEN 'about' THEN n.about
  WHEN 'holder' THEN n.holders
  WHEN 'mentioned' THEN [id IN n.about WHERE NOT id IN n.targets]
  WHEN 'stance' THEN [n.stance]
  WHEN 'statement-kind' THEN [n.statementKind]
  WHEN 'target' THEN n.targets
  WHEN 'topic' THEN n.topics
  WHEN 'year' THEN [n.year]
END AS value
WITH parent, facet, value, count(n) AS count
WHERE value IS NOT NULL
RETURN parent AS parent, facet AS facet, value AS value, count AS count
ORDER BY parent, facet, count DESC, value
