// The fullest pairs of a holder and what its positions are directed at or addressed to.
MATCH (n:Position) /*anchor*/
WHERE /*filter*/
UNWIND [id IN n.holders WHERE $holders IS NULL OR id IN $holders] AS holder
UNWIND [id IN n.targets + [other IN n.addressees WHERE NOT other IN n.targets] WHERE $targets IS NULL OR id IN $targets] AS target
WITH holder, target, count(n) AS count, sum(n.polarity) AS polarity, min(n.year) AS firstYear, max(n.year) AS lastYear, min(n.orderKey) AS newest,
  max(CASE WHEN n.paraphrase THEN 1 ELSE 0 END) AS paraphrases
RETURN holder AS holder, target AS target, count AS count, polarity AS polarity, firstYear AS firstYear, lastYear AS lastYear, newest AS newest,
  paraphrases > 0 AS paraphrase
ORDER BY count DESC, holder, target
LIMIT $limit
