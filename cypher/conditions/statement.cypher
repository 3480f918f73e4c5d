// Position, Commitment: stands in one of these statements.
EXISTS {
  MATCH (n)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
  WHERE s.id IN $value
}
