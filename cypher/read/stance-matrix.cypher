// Positions by holder, what they are directed at or addressed to, and stance.
MATCH (n:Position) /*anchor*/
WHERE /*filter*/
UNWIND n.holders AS holder
UNWIND n.targets + [id IN n.addressees WHERE NOT id IN n.targets] AS target
WITH holder, target, n.stance AS stance, count(n) AS count, sum(n.polarity) AS polarity, min(n.year) AS firstYear, max(n.year) AS lastYear,
  min(n.orderKey) AS newest, max(CASE WHEN n.paraphrase THEN 1 ELSE 0 END) AS paraphrases
RETURN holder AS holder, target AS target, stance AS stance, count AS count, polarity AS polarity, firstYear AS firstYear, lastYear AS lastYear,
  newest AS newest, paraphrases > 0 AS paraphrase
ORDER BY holder, target, count DESC, stance
