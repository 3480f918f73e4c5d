import type { Neo4jConfig } from './neo4j/connecting.ts'
import type { GraphStore } from './store.ts'

export type StoreConfig =
  | {
      readonly kind: 'embedded'
      readonly folder: string
      /** Milliseconds that a read may take, 30,000 unless given. */
      readonly readLimit?: number
    }
  | ({ readonly kind: 'neo4j' } & Neo4jConfig)

/**
 * Opens a store, makes it when it is not there, and sees that its constraints and indexes are in place.
 * Throws a ClausegraphError: STORE_UNAVAILABLE, or STORE_BUSY when another process owns the embedded store's folder.
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  if (config.kind === 'embedded') {
    const { openEmbeddedStore } = await import('./embedded/store.ts')
    return openEmbeddedStore(config.folder, config.readLimit)
  }
  const { openNeo4jStore } = await import('./neo4j/store.ts')
  return openNeo4jStore(config)
}
