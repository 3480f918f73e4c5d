// Clause: mentions or cites one of them.
EXISTS { MATCH (n)-[:MENTIONS|CITES]->(named:Thing) WHERE named.id IN $value }
