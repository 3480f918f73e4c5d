// How many statements these parties have issued since a year.
MATCH (s:Statement)
WHERE s.year >= $since
  AND ($parties IS NULL OR any(party IN split(s.partiesKey, ',') WHERE party IN $parties))
RETURN count(s) AS total
ORDER BY total
