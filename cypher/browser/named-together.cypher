// Who is named together: entities that share a clause, as a graph. Raise the number to see less.
MATCH (one:Thing)<-[:MENTIONS]-(clause:Clause)-[:MENTIONS]->(other:Thing)
WHERE one.id < other.id AND clause.part IN ['BODY', 'ANNEX']
WITH one, other, count(DISTINCT clause) AS clauses
WHERE clauses >= 3
RETURN one.name AS one, other.name AS other, clauses
ORDER BY clauses DESC, one, other
LIMIT 100
