// How often each stance is taken by some holders towards some targets.
MATCH (n:Position) /*anchor*/
WHERE /*filter*/
UNWIND [id IN n.holders WHERE id IN $holders] AS holder
UNWIND [id IN n.targets + [other IN n.addressees WHERE NOT other IN n.targets] WHERE id IN $targets] AS target
WITH holder, target, n.stance AS stance, count(n) AS count
RETURN holder AS holder, target AS target, stance AS stance, count AS count
ORDER BY holder, target, count DESC, stance
