// Treaties by year: which binding instruments are cited in which years, and by how many statements.
// Statements count once, whatever their editions; what a site added after a statement does not count.
MATCH (treaty:Treaty)<-[citation:CITES]-(clause:Clause)<-[:HAS_CLAUSE]-(edition:Edition)-[:EDITION_OF]->(statement:Statement)
WHERE edition.primary AND clause.part IN ['BODY', 'ANNEX']
RETURN treaty.name AS treaty, statement.year AS year, count(DISTINCT statement) AS statements, count(citation) AS citations
ORDER BY treaty, year
