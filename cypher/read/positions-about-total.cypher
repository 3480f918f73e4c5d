MATCH (t:Thing)<-[about:ABOUT]-(p:Position)
WHERE t.id IN $about
  AND ($role IS NULL OR about.role = $role)
  AND p.primary = true
  AND p.part IN $parts
  AND ($stances IS NULL OR p.stance IN $stances)
  AND ($polarities IS NULL OR p.polarity IN $polarities)
  AND ($from IS NULL OR p.year >= $from)
  AND ($to IS NULL OR p.year <= $to)
  AND ($holders IS NULL OR any(holder IN split(p.holdersKey, ',') WHERE holder IN $holders))
  AND ($topics IS NULL OR any(topic IN p.topics WHERE topic IN $topics))
  AND ($addressees IS NULL OR EXISTS { MATCH (p:Position)-[:ADDRESSED_TO]->(x:Thing) WHERE x.id IN $addressees })
  AND ($statements IS NULL AND $languages IS NULL OR EXISTS {
    MATCH (p:Position)<-[:EXPRESSES]-(c:Clause)<-[:HAS_CLAUSE]-(e:Edition)-[:EDITION_OF]->(s:Statement)
    WHERE ($statements IS NULL OR s.id IN $statements) AND ($languages IS NULL OR e.language IN $languages)
  })
WITH DISTINCT p
RETURN count(p) AS total
ORDER BY total
