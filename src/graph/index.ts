/** The graph: a place to keep it, and how texts get in and out. */
export { type ExportedNode, type ExportedRelationship, exportNodes, exportRelationships, type GraphDigest, graphDigest } from './export.ts'
export { canonicalJson, sourceId } from './facts.ts'
export { ingestExtraction } from './ingest.ts'
export { openStore, type StoreConfig } from './open.ts'
export { removeFrom } from './remove.ts'
export { resetStore, storedSources } from './reset.ts'
export type { GraphStore, GraphTransaction, Parameters, ReadOptions, Row } from './store.ts'
