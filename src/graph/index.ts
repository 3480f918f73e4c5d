/** The graph: a place to keep it, and how texts get in and out. */
export {
  type Batch,
  type ExportedGraph,
  type ExportedNode,
  type ExportedRelationship,
  exportNodes,
  exportRelationships,
  graphDigest,
  nodesOf,
  openGraph,
  relationshipsOf,
} from './export.ts'
export { NODE_PART_NAMES, type NodePart, RELATIONSHIP_PART_NAMES, RELATIONSHIP_PARTS, type RelationshipPart } from './export-parts.ts'
export { ingestExtraction } from './ingest.ts'
export { openStore, type StoreConfig } from './open.ts'
export { removeFrom } from './remove.ts'
export { resetStore, storedSources } from './reset.ts'
export type { GraphStore } from './store.ts'
