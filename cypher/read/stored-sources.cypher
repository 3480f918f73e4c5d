// For a store that keeps texts in the graph.
MATCH (s:Source)
RETURN s.location AS location, s.encoding AS encoding, s.mediaType AS mediaType, s.corrections AS corrections, s.sha256 AS sha256
ORDER BY location
