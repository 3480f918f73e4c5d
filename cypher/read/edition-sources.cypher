// Sources of editions. The first is that of evidence; positions.cypher and commitments.cypher choose it by the same rule.
MATCH (e:Edition)<-[:SOURCE_OF]-(o:Source)
WHERE e.id IN $ids
RETURN e.id AS parent, o {.*} AS node
ORDER BY parent, o.location, o.id
