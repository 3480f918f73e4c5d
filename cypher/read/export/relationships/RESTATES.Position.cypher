UNWIND $keys AS key
MATCH (e:Edition {id: key.id})-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(a:Position)-[r:RESTATES]->(b:Position)<-[:EXPRESSES]-(d:Clause)<-[:HAS_CLAUSE]-(f:Edition)
RETURN key.at AS at, a.start AS start, f.id AS edition, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY at, start, from, to
