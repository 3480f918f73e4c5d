// Statement, Thing: how well the names fit, as `rankOf` in `src/search/ranking.ts` says.
CASE
  WHEN n.search CONTAINS $name THEN 0
  WHEN n.search CONTAINS $alias THEN 1
  WHEN n.search CONTAINS $namePrefix OR n.search CONTAINS $aliasPrefix THEN 2
  WHEN all(word IN $exact WHERE n.search CONTAINS word) THEN 3
  ELSE 4
END
