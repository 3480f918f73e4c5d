// First in every write transaction: writers wait for each other on this node.
MERGE (m:Meta {id: 'meta'})
ON CREATE SET m.revision = 1, m.schema = $schema
ON MATCH SET m.revision = m.revision + 1
RETURN m.schema AS schema
