UNWIND $ids AS id
MATCH (e:Edition {id: id})-[r:NAMES]->(:Thing)
DELETE r
