MATCH (e:Edition)<-[:SOURCE_OF]-(o:Source)
WHERE e.id IN $ids
RETURN e.id AS parent, o {.*} AS node
ORDER BY parent, o.location, o.id
