import { randomUUID } from 'node:crypto'
import type { Extraction } from '../extraction/model.ts'
import { type Api, type ApiLogger, type ApiSettings, createApi, type Writer } from './api/index.ts'
import { limitTime } from './api/time-limit.ts'
import { ClausegraphError } from './errors.ts'
import { loadExtraction } from './extraction.ts'
import { canonicalJson, sourceId } from './graph/facts.ts'
import { ingestExtraction, openStore, removeFrom, type StoreConfig, storedSources } from './graph/index.ts'
import type { GraphStore } from './graph/store.ts'
import { createProgressFeed, type Progress, type ProgressFeed } from './ingest-progress.ts'
import type { Ingested, Library, Removed, SourceText } from './library.ts'
import { openReadingRecord, type ReadingRecord } from './reading-record.ts'
import { rebuild } from './rebuild.ts'
import { createTurns } from './turns.ts'

export interface LocalLibraryOptions {
  /** Folders of names, aliases and cues laid over the built-in ones. */
  readonly registry?: readonly string[] | undefined
  readonly api?: Partial<ApiSettings> | undefined
  /** Why nothing is written through the API whoever asks, and what to do; undefined lets who bears the token write. */
  readonly readOnly?: string | undefined
  /** Loads what texts are read by at once, and not with the first text, when it would hold up the answers to others. */
  readonly preload?: boolean
  /** The console by default. */
  readonly logger?: ApiLogger
}

/** A library in this process, with the API over it. */
export interface LocalLibrary extends Library {
  /** Answers the API's requests. */
  readonly fetch: Api['fetch']
  readonly Requests: Api['Requests']
  /** Ends the answers that would go on for ever, so that a server can stop. */
  endStreams(): void
}

/** Opens the store and puts a library on it. Throws STORE_UNAVAILABLE, STORE_BUSY, or BAD_INPUT for settings of the API that do not fit. */
export async function openLocalLibrary(config: StoreConfig, options: LocalLibraryOptions = {}): Promise<LocalLibrary> {
  const store = await openStore(config)
  try {
    const record = config.kind === 'embedded' ? await openReadingRecord(config.folder, options.registry) : undefined
    return createLocalLibrary(store, record, options)
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Without ids of requests, of which a library in this process has none. */
const plainLogger: ApiLogger = { error: (message, cause) => console.error(message, cause) }

function createLocalLibrary(store: GraphStore, record: ReadingRecord | undefined, options: LocalLibraryOptions): LocalLibrary {
  const feed = createProgressFeed()
  const warned = createWarning(store)
  const desk = createDesk(store, record, feed, options)
  const ingest: Writer['ingest'] = async (source) => {
    await warned()
    return counted(desk.ingest(source), api.metrics)
  }
  const writer: Writer = { ingest, remove: desk.remove, progress: feed.listen, registry: options.registry }
  const api: Api = createApi({
    store,
    logger: options.logger ?? plainLogger,
    settings: options.api,
    ...(options.readOnly === undefined ? { writer } : { readOnly: options.readOnly }),
  })
  return {
    ingest,
    remove: desk.remove,
    rebuild: desk.rebuild,
    async query(source, variables, language) {
      await warned()
      return api.execute(source, variables, language)
    },
    status: () => store.status(),
    graph: store,
    Requests: api.Requests,
    fetch(request, client) {
      // Not waited for: a sign of life must not hang on the store.
      void warned()
      return api.fetch(request, client)
    },
    endStreams: feed.end,
    async close() {
      feed.end()
      await desk.idle()
      await record?.save()
      await api.dispose()
      await store.close()
    },
  }
}

/** Counts a text among those read, or failed to be read. */
async function counted(work: Promise<Ingested>, metrics: Api['metrics']): Promise<Ingested> {
  try {
    const ingested = await work
    metrics.ingestDone(ingested.outcome)
    return ingested
  } catch (error) {
    metrics.ingestDone('failed')
    throw error
  }
}

/** Milliseconds for which the first use waits for the warning; later it comes all the same. */
const WARNING_LIMIT_MS = 2_000

/** Says once, at the first use, that texts are missing from the graph: answers from it would look whole. A store that does not answer says so itself. */
function createWarning(store: GraphStore): () => Promise<void> {
  let warning: Promise<void> | undefined
  const warn = async () => {
    const { reachable, problem } = await store.status()
    if (reachable && problem) console.error(`warning: ${problem}`)
  }
  return () => {
    warning ??= limitTime(warn(), WARNING_LIMIT_MS).catch(() => undefined)
    return warning
  }
}

/** Where all writing is done, one piece of work after another: what a rebuild has yet to read must not be removed meanwhile. */
interface Desk extends Pick<Writer, 'ingest' | 'remove'>, Pick<Library, 'rebuild'> {
  /** When all is done for which a text had been read, or that needs none. A text that is still fetched is not waited for: its writing then fails, and nothing of it is kept. */
  idle(): Promise<void>
}

function createDesk(store: GraphStore, record: ReadingRecord | undefined, feed: ProgressFeed, options: LocalLibraryOptions): Desk {
  const inTurn = createTurns()
  const read = createReader(options)
  const write: Write = async (source, tell) => {
    tell('READING')
    const extraction = await read(source)
    tell('WRITING')
    const ingested = await ingestExtraction(store, extraction, source)
    record?.note(source, ingested)
    return ingested
  }
  return {
    ingest: (given) =>
      follow(feed, given, {}, async (tell) => {
        const source = 'read' in given ? await given.read() : given
        return inTurn(async () => (await findStanding(store, record, source)) ?? write(source, tell))
      }),
    remove: (key) => inTurn(() => remove(store, (source) => follow(feed, source, {}, (tell) => write(source, tell)), key)),
    rebuild: (onProgress) => inTurn(() => rebuild(store, (source, place) => follow(feed, source, place, (tell) => write(source, tell)), onProgress)),
    idle: () => inTurn(async () => undefined),
  }
}

type Tell = (phase: Progress['phase']) => void
type Write = (source: SourceText, tell: Tell) => Promise<Ingested>
type Place = Pick<Progress, 'done' | 'total'>

/** Tells the feed how far a text is. */
async function follow(
  feed: ProgressFeed,
  { location }: Pick<SourceText, 'location'>,
  place: Place,
  work: (tell: Tell) => Promise<Ingested>,
): Promise<Ingested> {
  const known = { id: randomUUID(), location, ...place }
  feed.tell({ ...known, phase: 'QUEUED' })
  try {
    const ingested = await work((phase) => feed.tell({ ...known, phase }))
    feed.tell({ ...known, phase: 'DONE', ingested })
    return ingested
  } catch (error) {
    const problem = error instanceof ClausegraphError ? error.message : "something failed on our side; the server's log tells more"
    feed.tell({ ...known, phase: 'FAILED', problem })
    throw error
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

/** The extraction, loaded at the first text unless it is to be there before: asking needs no dictionaries. */
function createReader({ registry, preload }: LocalLibraryOptions): (source: SourceText) => Promise<Extraction> {
  let loading = preload ? loadExtraction(registry) : undefined
  // Why it cannot be loaded is told with the first text.
  loading?.catch(() => undefined)
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
