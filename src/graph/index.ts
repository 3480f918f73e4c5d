/** The graph: a place to keep it, and how texts get in and out. */
export { type ExportedRelationship, exportNodes, exportRelationships, graphDigest } from './export.ts'
export { ingestExtraction } from './ingest.ts'
export { openStore, type StoreConfig } from './open.ts'
export { removeFrom } from './remove.ts'
export { resetStore, storedSources } from './reset.ts'
export type { GraphStore } from './store.ts'
