UNWIND $ids AS id
MATCH (n:Edition {id: id})
DETACH DELETE n
