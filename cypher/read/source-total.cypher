// Sources whose text is in the graph.
MATCH (s:Source)-[:SOURCE_OF]->(:Edition)
RETURN count(s) AS total
ORDER BY total
