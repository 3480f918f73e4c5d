// Statement
EXISTS { MATCH (n)-[:ISSUED_BY]->(t:Thing) WHERE t.id IN $value }
