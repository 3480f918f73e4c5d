// Positions on a topic with what a timeline compares, in the order of their texts.
MATCH (t:Topic)<-[:HAS_TOPIC]-(p:Position)
WHERE t.id = $about
  AND p.part IN $parts
  AND p.date IS NOT NULL
  AND ($to IS NULL OR p.year <= $to)
  AND ($holder IS NULL OR any(holder IN split(p.holdersKey, ',') WHERE holder = $holder))
WITH DISTINCT p
MATCH (p:Position)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
RETURN p.id AS id, p.stance AS label, p.text AS text, p.date AS date, p.holdersKey AS holdersKey, p.paraphrase AS paraphrase, p.primary AS primary, e.language AS language, s.id AS statementId
ORDER BY date, statementId, p.start, id
