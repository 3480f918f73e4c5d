// Neo4j's import tool makes no empty lists: these properties are lists of every node and relationship of their kind.
MATCH (n:Statement) WHERE n.corrected IS NULL
CALL (n) { SET n.corrected = [] } IN TRANSACTIONS;
MATCH (n:Edition) WHERE n.corrected IS NULL OR n.parties IS NULL
CALL (n) { SET n.corrected = coalesce(n.corrected, []), n.parties = coalesce(n.parties, []) } IN TRANSACTIONS;
MATCH (n:Position) WHERE n.topics IS NULL OR n.holders IS NULL OR n.about IS NULL OR n.targets IS NULL OR n.addressees IS NULL
CALL (n) {
  SET n.topics = coalesce(n.topics, []), n.holders = coalesce(n.holders, []), n.about = coalesce(n.about, []),
      n.targets = coalesce(n.targets, []), n.addressees = coalesce(n.addressees, [])
} IN TRANSACTIONS;
MATCH (n:Commitment) WHERE n.topics IS NULL OR n.holders IS NULL OR n.about IS NULL OR n.targets IS NULL
CALL (n) {
  SET n.topics = coalesce(n.topics, []), n.holders = coalesce(n.holders, []), n.about = coalesce(n.about, []),
      n.targets = coalesce(n.targets, [])
} IN TRANSACTIONS;
MATCH (n:Thing) WHERE n.aliases IS NULL
CALL (n) { SET n.aliases = [] } IN TRANSACTIONS;
MATCH (:Edition)-[r:NAMES]->(:Thing) WHERE r.aliases IS NULL
CALL (r) { SET r.aliases = [] } IN TRANSACTIONS;

// Lists of instruments that no registry entry knows.
MATCH (n:Instrument) WHERE n.source = 'text' AND n.parties IS NULL
CALL (n) { SET n.parties = [] } IN TRANSACTIONS;
MATCH (:Edition)-[r:NAMES]->(:Thing) WHERE r.type = 'Instrument' AND r.source = 'text' AND (r.parties IS NULL OR r.dated IS NULL)
CALL (r) { SET r.parties = coalesce(r.parties, []), r.dated = coalesce(r.dated, []) } IN TRANSACTIONS;
