// Both from the server's own counters, which takes no time whatever the graph's size.
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
RETURN nodes AS nodes, relationships AS relationships
