import type { Extraction } from '../extraction/model.ts'
import { type Api, createApi } from './api/index.ts'
import { loadExtraction, type Reader } from './extraction.ts'
import { canonicalJson, sourceId } from './graph/facts.ts'
import { ingestExtraction, openStore, removeFrom, resetStore, type StoreConfig, storedSources } from './graph/index.ts'
import type { GraphStore } from './graph/store.ts'
import type { Handler } from './http.ts'
import type { Ingested, Library, SourceText } from './library.ts'
import { openReadingRecord, type ReadingRecord } from './reading-record.ts'

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
  const record = config.kind === 'embedded' ? await openReadingRecord(config.folder, options.registry) : undefined
  return createLocalLibrary(store, api, record, options)
}

function createLocalLibrary(store: GraphStore, api: Api, record: ReadingRecord | undefined, { registry }: LocalLibraryOptions): LocalLibrary {
  const read = createReader(registry)
  const ingest = async (source: SourceText) => {
    const ingested = await ingestExtraction(store, await read(source), source)
    record?.note(source, ingested)
    return ingested
  }
  return {
    ingest: async (source) => (await findStanding(store, record, source)) ?? ingest(source),
    remove: (key) => removeFrom(store, key),
    rebuild: (onProgress) => rebuild(store, ingest, onProgress),
    query: (source, variables) => api.execute(source, variables),
    status: () => store.status(),
    fetch: (request) => api.fetch(request),
    async close() {
      await record?.save()
      await api.dispose()
      await store.close()
    },
  }
}

/** What a text gave that stands in the graph just as it is now, and was read by the same rules. */
async function findStanding(
  store: GraphStore,
  record: ReadingRecord | undefined,
  { location, corrections, ...source }: SourceText,
): Promise<Ingested | undefined> {
  const reading = record?.find({ location, corrections, ...source })
  if (!reading) return undefined
  const { edition, counts } = reading
  const [kept] = await store.read('source-by-id', { id: sourceId(location) })
  const [statement] = await store.read('ingested', { id: edition })
  if (!statement || kept?.edition !== edition || kept.corrections !== canonicalJson(corrections)) return undefined
  const { id, title, date, parties } = statement as { id: string; title: string; date: string | null; parties: string[] }
  return { location, edition, statement: id, title, date, parties, outcome: 'unchanged', counts }
}

/** The extraction, loaded at the first text only: asking needs no dictionaries. */
function createReader(registry: readonly string[] | undefined): (source: SourceText) => Promise<Extraction> {
  let loading: Promise<Reader> | undefined
  return async ({ location, text, corrections }) => {
    loading ??= loadExtraction(registry)
    return (await loading).extract({ source: location, text, corrections })
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
