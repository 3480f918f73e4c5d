import type { GraphStore } from './store.ts'

/**
 * `readLimit`: milliseconds that a read may take, 30,000 unless given. `silenceLimit`: milliseconds without an answer after which
 * a Neo4j is asked whether it hangs, 10,000 unless given.
 */
export type StoreConfig =
  | { readonly kind: 'embedded'; readonly folder: string; readonly readLimit?: number }
  | {
      readonly kind: 'neo4j'
      readonly uri: string
      readonly user: string
      readonly password: string
      readonly database?: string
      readonly readLimit?: number
      readonly silenceLimit?: number
    }

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
