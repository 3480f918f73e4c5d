import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { ClausegraphError } from '../../errors.ts'
import type { SourceText, StoreStatus } from '../../library.ts'
import { givenUp, READ_LIMIT_MS, unlessAborted, withinTime } from '../abort.ts'
import { composeQuery, type WordsChoice } from '../conditions.ts'
import { sourceToDrop } from '../kept.ts'
import { GRAPH_SCHEMA } from '../model.ts'
import { queryText, statementsOf } from '../queries.ts'
import type { GraphStore, GraphTransaction, KeptSource, Parameters, ReadOptions, Row, StatusOptions, WriteOptions } from '../store.ts'
import { alongIndex, isNewestFirst } from './along-index.ts'
import { readNewest, readWords, run } from './asking.ts'
import { newestWithWord } from './common-word.ts'
import { createDriver, type Neo4jConfig } from './connecting.ts'
import { awayFailure, connectionFailure, isUnreachable, otherShape, POOL_SIZE, queryFailure, silenceFailure } from './failures.ts'
import { SILENCE_LIMIT_MS, whileAnswering } from './silence.ts'
import { toRow } from './values.ts'

const WRITE_LIMIT_MS = 300_000
/** The server applies a commit record by record and lets readers in meanwhile; far longer than that takes. */
const COMMIT_SPREAD_MS = 2_000
/**
 * Keeps a query's first plan while the graph grows. Every query of a write begins at an index, for which the plan on an empty
 * graph is the right one; to plan them anew after each growth would take a quarter of a first ingest.
 */
const KEEP_PLAN = 'CYPHER replan=skip\n'

/** Connects and applies constraints and indexes. Throws a ClausegraphError (STORE_UNAVAILABLE) that says what to check. */
export async function openNeo4jStore(config: Neo4jConfig): Promise<GraphStore> {
  const driver = createDriver(config)
  const store = new Neo4jStore(config, driver)
  try {
    await store.prepare()
    return store
  } catch (error) {
    await driver.close()
    throw connectionFailure(config.uri, error)
  }
}

/** How a write learns that it is given up, and tells that the server answers. */
interface Listening {
  readonly signal: AbortSignal
  readonly heard: () => void
}

class Neo4jStore implements GraphStore {
  readonly commitSpread = COMMIT_SPREAD_MS
  readonly #config: Neo4jConfig
  readonly #driver: Driver
  /** Sessions under way, each of which takes a connection of the driver's pool or waits for one. */
  #atWork = 0
  /** The question under way whether the server answers, which many may wait for. */
  #checking: Promise<boolean> | undefined

  constructor(config: Neo4jConfig, driver: Driver) {
    this.#config = config
    this.#driver = driver
  }

  /** Constraints and indexes; running it again changes nothing. */
  async prepare(): Promise<void> {
    const statements = ['constraints.cypher', 'neo4j-indexes.cypher'].flatMap(statementsOf)
    await this.#whileAnswering(async (session, _signal, heard) => {
      for (const statement of statements) {
        await session.run(statement)
        heard()
      }
    })
  }

  async read(name: string, parameters: Parameters = {}, { signal, parts, once = false }: ReadOptions = {}): Promise<Row[]> {
    if (signal?.aborted) throw givenUp(name, signal)
    const timeout = this.#config.readLimit ?? READ_LIMIT_MS
    const anchors = isNewestFirst(parts) ? 'narrow' : 'any'
    const compose = (words: WordsChoice) => composeQuery(queryText('read', name), parameters, alongIndex(parts), anchors, words)
    // What a second attempt is made for: a server that was away until the time was up is no slow query.
    let failed: unknown
    const retrying = (error: unknown) => {
      if (once) throw error
      failed = error
    }
    const newest = newestWithWord(name, parameters, parts)
    const ask = (session: Session) => readNewest(session, newest, timeout, retrying, () => readWords(session, compose, timeout, retrying))
    if (!signal) return this.#whileAnswering(ask, neo4j.session.READ)
    return this.#withSession(
      (session) => {
        const work = ask(session)
        // Closing the session, which follows, makes the server give the query up.
        return unlessAborted(work, signal, () => (isUnreachable(failed) ? connectionFailure(this.#config.uri, failed) : givenUp(name, signal)))
      },
      neo4j.session.READ,
      signal,
    )
  }

  async transact<T>(work: (transaction: GraphTransaction) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    let mayBeDone = false
    return this.#whileAnswering(
      (session, signal, heard) =>
        session.executeWrite(
          async (transaction) => {
            const result = await this.#write(transaction, work, options, { signal, heard })
            // A server that comes to life again commits nothing that was told as failed.
            signal.throwIfAborted()
            mayBeDone = true
            return result
          },
          { timeout: WRITE_LIMIT_MS },
        ),
      neo4j.session.WRITE,
      () => (mayBeDone ? 'unknown' : 'failed'),
    )
  }

  async text(sha256: string): Promise<string | undefined> {
    const [row] = await this.read('stored-text', { sha256 })
    return (row?.text as string | null | undefined) ?? undefined
  }

  async *sources(): AsyncIterable<SourceText> {
    for (const { location, encoding, mediaType, corrections, sha256 } of await this.read('stored-sources')) {
      const text = await this.text(sha256 as string)
      if (text === undefined) continue
      yield { location, encoding, mediaType, corrections: JSON.parse(corrections as string), text } as SourceText
    }
  }

  async status(options: StatusOptions = {}): Promise<StoreStatus> {
    const address = { kind: 'neo4j', address: this.#config.uri } as const
    try {
      const counts = await this.#counts(options)
      const [meta] = await this.read('meta', {}, options)
      return { ...address, reachable: true, ...counts, revision: Number(meta?.revision ?? 0), ...(await this.#unread(meta, options)) }
    } catch (error) {
      const failure = options.signal?.aborted ? awayFailure(this.#config.uri, 'it did not answer in time') : connectionFailure(this.#config.uri, error)
      return { ...address, reachable: false, problem: failure.message }
    }
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #counts({ signal }: StatusOptions): Promise<Pick<StoreStatus, 'version' | 'nodes' | 'relationships'>> {
    const [cypher = ''] = statementsOf('neo4j-totals.cypher')
    const ask = (session: Session) => session.executeRead((transaction) => transaction.run(cypher))
    const { records, summary } = await this.#whileAnswering(ask, neo4j.session.READ, undefined, signal)
    const [totals] = records.map(toRow)
    return { version: summary.server.agent ?? 'Neo4j', nodes: Number(totals?.nodes), relationships: Number(totals?.relationships) }
  }

  async #unread(meta: Row | undefined, options: StatusOptions): Promise<{ problem?: string }> {
    const [read] = await this.read('source-total', {}, options)
    const all = await this.read('stored-sources', {}, options)
    const waiting = meta && meta.schema !== GRAPH_SCHEMA ? all.length : all.length - Number(read?.total ?? 0)
    return waiting > 0 ? { problem: `${waiting} of ${all.length} stored texts are not in the graph; run "clausegraph rebuild"` } : {}
  }

  async #write<T>(
    transaction: ManagedTransaction,
    work: (transaction: GraphTransaction) => Promise<T>,
    { anyShape }: WriteOptions,
    { signal, heard }: Listening,
  ): Promise<T> {
    const ask = async (kind: 'read' | 'write', name: string, parameters: Parameters = {}): Promise<Row[]> => {
      signal.throwIfAborted()
      const rows = await run(transaction, KEEP_PLAN + queryText(kind, name), parameters)
      heard()
      return rows
    }
    const [meta] = await ask('write', 'bump-revision', { schema: GRAPH_SCHEMA })
    if (meta?.schema !== GRAPH_SCHEMA && !anyShape) throw otherShape(this.#config.uri, meta?.schema)
    return work({
      read: (name, parameters) => ask('read', name, parameters),
      write: (name, parameters) => ask('write', name, parameters),
      keepSource: async ({ sha256, text }: KeptSource) => {
        await ask('write', 'keep-text', { sha256, text })
      },
      dropSource: async () => undefined,
      keptSource: async (location) => sourceToDrop(await ask('read', 'stored-sources'), location),
    })
  }

  /** Gives work up when the server does not answer at all any more, or the signal says so; closing the session, which follows, makes the server roll it back. */
  #whileAnswering<T>(
    work: (session: Session, signal: AbortSignal, heard: () => void) => Promise<T>,
    defaultAccessMode: 'READ' | 'WRITE' = neo4j.session.WRITE,
    outcome: () => 'failed' | 'unknown' = () => 'failed',
    given?: AbortSignal,
  ): Promise<T> {
    const limit = this.#config.silenceLimit ?? SILENCE_LIMIT_MS
    const attempt = (signal: AbortSignal, heard: () => void) =>
      this.#withSession(
        (session) => unlessAborted(work(session, signal, heard), signal, () => silenceFailure(this.#config.uri, limit, outcome())),
        defaultAccessMode,
        signal,
      )
    return whileAnswering(limit, () => this.#answers(limit), attempt, given)
  }

  /** Whether the server that takes the writes answers to the least question in time, or is but busy. */
  #answers(limit: number): Promise<boolean> {
    this.#checking ??= withinTime(limit, undefined, (signal) => this.#answersWithin(signal)).finally(() => {
      this.#checking = undefined
    })
    return this.#checking
  }

  /** Where all connections of the pool are at work, no time of waiting for one tells anything: one more is made. */
  async #answersWithin(signal: AbortSignal): Promise<boolean> {
    const driver = this.#atWork < POOL_SIZE ? this.#driver : createDriver(this.#config)
    const ask = (session: Session) => unlessAborted(session.run(queryText('read', 'meta')), signal, () => givenUp('meta', signal))
    const failed = await this.#withSession(ask, neo4j.session.WRITE, signal, driver).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (driver !== this.#driver) void driver.close().catch(() => undefined)
    return !signal.aborted && !(failed instanceof ClausegraphError && failed.code === 'STORE_UNAVAILABLE')
  }

  async #withSession<T>(
    work: (session: Session) => Promise<T>,
    defaultAccessMode: 'READ' | 'WRITE' = neo4j.session.WRITE,
    signal?: AbortSignal,
    driver: Driver = this.#driver,
  ): Promise<T> {
    const session = driver.session({ ...this.#database(), defaultAccessMode })
    this.#atWork += 1
    try {
      return await work(session)
    } catch (error) {
      throw queryFailure(this.#config.uri, error)
    } finally {
      const closed = session
        .close()
        .catch(() => undefined)
        .then(() => {
          this.#atWork -= 1
        })
      // A server that hangs does not answer to this either.
      if (!signal?.aborted) await closed
    }
  }

  #database(): { database?: string } {
    return this.#config.database ? { database: this.#config.database } : {}
  }
}
