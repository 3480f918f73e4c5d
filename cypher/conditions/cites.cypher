// Statement: cites one of these instruments in its body or annexes.
EXISTS {
  MATCH (n)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:CITES]->(i:Instrument)
  WHERE e.primary = true AND c.part IN ['BODY', 'ANNEX'] AND i.id IN $value
}
