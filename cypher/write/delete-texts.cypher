UNWIND $ids AS id
MATCH (e:Edition {id: id})-[:HAS_TEXT]->(n:SourceText)
DETACH DELETE n
