import type { Extraction, SourceDocument } from '../extraction/model.ts'
import { type Api, createApi } from './api/index.ts'
import { ClausegraphError } from './errors.ts'
import { ingestExtraction, openStore, removeFrom, resetStore, type StoreConfig, storedSources } from './graph/index.ts'
import type { GraphStore } from './graph/store.ts'
import type { Handler } from './http.ts'
import type { Ingested, Library, SourceText } from './library.ts'

export interface LocalLibraryOptions {
  /** Folders of names and aliases laid over the built-in registry. */
  readonly registry?: readonly string[] | undefined
}

/** A library in this process, with the API over it. */
export interface LocalLibrary extends Library {
  /** Answers the API's requests. */
  readonly fetch: Handler
}

/** Opens the store and puts a library on it. Throws STORE_UNAVAILABLE or STORE_BUSY. */
export async function openLocalLibrary(config: StoreConfig, options: LocalLibraryOptions = {}): Promise<LocalLibrary> {
  const store = await openStore(config)
  const api = createApi({ store, logger: { error: (message: string) => console.error(message) } })
  return createLocalLibrary(store, api, options)
}

function createLocalLibrary(store: GraphStore, api: Api, { registry }: LocalLibraryOptions): LocalLibrary {
  const read = createReader(registry)
  const ingest = async (source: SourceText) => ingestExtraction(store, await read(source), source)
  return {
    ingest,
    remove: (key) => removeFrom(store, key),
    rebuild: (onProgress) => rebuild(store, ingest, onProgress),
    query: (source, variables) => api.execute(source, variables),
    status: () => store.status(),
    fetch: (request) => api.fetch(request),
    async close() {
      await api.dispose()
      await store.close()
    },
  }
}

/** The extraction, loaded at the first text only: asking needs no dictionaries. */
function createReader(registry: readonly string[] | undefined): (source: SourceText) => Promise<Extraction> {
  let loading: Promise<(document: SourceDocument) => Extraction> | undefined
  return async ({ location, text, corrections }) => {
    loading ??= loadExtraction(registry)
    return (await loading)({ source: location, text, corrections })
  }
}

/** The extraction with a registry of its own. Throws BAD_INPUT when the registry cannot be used. */
export async function loadExtraction(registry?: readonly string[]): Promise<(document: SourceDocument) => Extraction> {
  const [{ extract }, { knowledge, loadKnowledge }] = await Promise.all([import('../extraction/index.ts'), import('../extraction/knowledge.ts')])
  if (!registry) return (document) => extract(document, knowledge())
  try {
    const known = loadKnowledge({ registry })
    return (document) => extract(document, known)
  } catch (cause) {
    throw new ClausegraphError('BAD_INPUT', (cause as Error).message, { cause })
  }
}

async function rebuild(
  store: GraphStore,
  ingest: (source: SourceText) => Promise<Ingested>,
  onProgress?: (done: number, total: number) => void,
): Promise<Ingested[]> {
  const sources: SourceText[] = []
  for await (const source of storedSources(store)) sources.push(source)
  await resetStore(store)
  const ingested: Ingested[] = []
  for (const source of sources) {
    ingested.push(await ingest(source))
    onProgress?.(ingested.length, sources.length)
  }
  return ingested
}
