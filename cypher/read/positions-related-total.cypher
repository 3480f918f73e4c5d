MATCH (s:Statement)<-[:EDITION_OF]-(e:Edition)-[:HAS_CLAUSE]->(c:Clause)-[:EXPRESSES]->(p:Position)
WHERE ($statements IS NULL OR s.id IN $statements)
  AND ($languages IS NULL OR e.language IN $languages)
  AND p.primary = true
  AND p.part IN $parts
  AND ($stances IS NULL OR p.stance IN $stances)
  AND ($polarities IS NULL OR p.polarity IN $polarities)
  AND ($from IS NULL OR p.year >= $from)
  AND ($to IS NULL OR p.year <= $to)
  AND ($holders IS NULL OR any(holder IN split(p.holdersKey, ',') WHERE holder IN $holders))
  AND ($topics IS NULL OR any(topic IN p.topics WHERE topic IN $topics))
  AND ($addressees IS NULL OR EXISTS { MATCH (p:Position)-[:ADDRESSED_TO]->(x:Thing) WHERE x.id IN $addressees })
  AND ($role IS NULL OR EXISTS { MATCH (p:Position)-[about:ABOUT]->(t:Thing) WHERE about.role = $role })
RETURN count(p) AS total
ORDER BY total
