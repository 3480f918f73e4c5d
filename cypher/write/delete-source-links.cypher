// The source had another text before.
UNWIND $ids AS id
MATCH (s:Source {id: id})-[r:SOURCE_OF]->(:Edition)
DELETE r
