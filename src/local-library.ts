import type { Extraction } from '../extraction/model.ts'
import { type Api, createApi } from './api/index.ts'
import { loadExtraction, type Reader } from './extraction.ts'
import { canonicalJson, sourceId } from './graph/facts.ts'
import { ingestExtraction, openStore, removeFrom, resetStore, type StoreConfig, storedSources } from './graph/index.ts'
import type { GraphStore } from './graph/store.ts'
import type { Handler } from './http.ts'
import type { Ingested, Library, Removed, SourceText } from './library.ts'
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
  const api = createApi({ store, logger: console })
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
  const warned = createWarning(store)
  return {
    async ingest(source) {
      await warned()
      return (await findStanding(store, record, source)) ?? ingest(source)
    },
    remove: (key) => remove(store, ingest, key),
    rebuild: (onProgress) => rebuild(store, ingest, onProgress),
    async query(source, variables) {
      await warned()
      return api.execute(source, variables)
    },
    status: () => store.status(),
    fetch(request) {
      // Not waited for: a sign of life must not hang on the store.
      void warned()
      return api.fetch(request)
    },
    async close() {
      await record?.save()
      await api.dispose()
      await store.close()
    },
  }
}

/** Says once, at the first use, that texts are missing from the graph: answers from it would look whole. A store that does not answer says so itself. */
function createWarning(store: GraphStore): () => Promise<void> {
  let warning: Promise<void> | undefined
  const warn = async () => {
    const { reachable, problem } = await store.status()
    if (reachable && problem) console.error(`warning: ${problem}`)
  }
  return () => {
    warning ??= warn().catch(() => undefined)
    return warning
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

/** Removes, and reads anew the texts whose corrections went with another source; the record of readings does not know of that. */
async function remove(store: GraphStore, ingest: (source: SourceText) => Promise<Ingested>, key: string): Promise<Removed> {
  const removed = await removeFrom(store, key)
  if (!removed.reread) return removed
  for await (const source of storedSources(store)) if (removed.reread.includes(source.location)) await ingest(source)
  return removed
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
