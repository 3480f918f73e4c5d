// The years of texts, null for those without a date.
MATCH (e:Edition)
WITH DISTINCT e.year AS year
RETURN year AS year
ORDER BY year
