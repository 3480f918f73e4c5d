// All that some content touches.
MATCH (t:Topic)
RETURN t {.*} AS node
ORDER BY t.id
