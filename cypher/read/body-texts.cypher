// What a text says, without what stands before it and after it.
UNWIND $ids AS id
MATCH (e:Edition {id: id})-[:HAS_CLAUSE]->(c:Clause)
WHERE c.part IN $parts
RETURN e.id AS edition, c.text AS text, c.ordinal AS ordinal
ORDER BY edition, ordinal
