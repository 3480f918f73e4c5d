import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { ClausegraphError } from '../../errors.ts'
import type { SourceText, StoreStatus } from '../../library.ts'
import { givenUp, READ_LIMIT_MS, unlessAborted, withinTime } from '../abort.ts'
import { composeQuery, type QueryParts, type WordsChoice } from '../conditions.ts'
import { GRAPH_SCHEMA } from '../model.ts'
import { queryText, statementsOf } from '../queries.ts'
import type { GraphStore, GraphTransaction, KeptSource, Parameters, ReadOptions, Row, WriteOptions } from '../store.ts'
import { readNewest, readWords, run } from './asking.ts'
import { newestWithWord } from './common-word.ts'
import { connectionFailure, isUnreachable, otherShape, POOL_SIZE, queryFailure, silenceFailure } from './failures.ts'
import { SILENCE_LIMIT_MS, whileAnswering } from './silence.ts'

export interface Neo4jConfig {
  /** `neo4j://` routes in a cluster, `bolt://` speaks to one server; `+s` for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string
  /** Milliseconds that a read may take. */
  readonly readLimit?: number
  /** Milliseconds without an answer after which the server is asked whether it hangs. */
  readonly silenceLimit?: number
  /** Texts with a word beyond which it is common; found by measuring unless it is given. */
  readonly commonWord?: number
}

const WRITE_LIMIT_MS = 300_000
const CONNECT_LIMIT_MS = 10_000
/** What connecting to a distant server may take however little time a read has. */
const LEAST_CONNECT_LIMIT_MS = 5_000
/** Longer than a leader's election or a lost connection takes to mend, shorter than askers wait to hear that the server is away. */
const RETRY_LIMIT_MS = 5_000
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

function createDriver({ uri, user, password, readLimit = READ_LIMIT_MS }: Neo4jConfig): Driver {
  // A server that takes a connection and never answers is to be told as away before the time of a read is up, unless that is very short.
  const half = Math.max(LEAST_CONNECT_LIMIT_MS, readLimit / 2)
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: Math.min(CONNECT_LIMIT_MS, half),
      connectionAcquisitionTimeout: Math.min(2 * CONNECT_LIMIT_MS, half),
      maxConnectionPoolSize: POOL_SIZE,
      maxTransactionRetryTime: RETRY_LIMIT_MS,
      userAgent: 'clausegraph',
    })
  } catch (cause) {
    throw new ClausegraphError('STORE_UNAVAILABLE', `"${uri}" is no address of a Neo4j server; expected one such as neo4j://localhost:7687 in NEO4J_URI`, {
      cause,
    })
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

  constructor(config: Neo4jConfig, driver: Driver) {
    this.#config = config
    this.#driver = driver
  }

  /** Constraints and indexes; running it again changes nothing. */
  async prepare(): Promise<void> {
    await this.#driver.verifyConnectivity({ ...this.#database() })
    await this.#withSession(async (session) => {
      for (const file of ['constraints.cypher', 'neo4j-indexes.cypher']) for (const statement of statementsOf(file)) await session.run(statement)
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
    const newest = newestWithWord(name, parameters, parts, this.#config.commonWord)
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

  async status(): Promise<StoreStatus> {
    const address = { kind: 'neo4j', address: this.#config.uri } as const
    try {
      const info = await this.#driver.getServerInfo({ ...this.#database() })
      const totals = await this.#totals()
      const [meta] = await this.read('meta')
      return {
        ...address,
        reachable: true,
        version: info.agent ?? 'Neo4j',
        ...totals,
        revision: Number(meta?.revision ?? 0),
        ...(await this.#unread(meta)),
      }
    } catch (error) {
      return { ...address, reachable: false, problem: connectionFailure(this.#config.uri, error).message }
    }
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #totals(): Promise<{ nodes: number; relationships: number }> {
    const [cypher] = statementsOf('neo4j-totals.cypher')
    const [row] = await this.#whileAnswering((session) => session.executeRead((transaction) => run(transaction, cypher as string, {})), neo4j.session.READ)
    return { nodes: Number(row?.nodes), relationships: Number(row?.relationships) }
  }

  async #unread(meta: Row | undefined): Promise<{ problem?: string }> {
    const [read] = await this.read('source-total')
    const all = await this.read('stored-sources')
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
    })
  }

  /** Gives work up when the server does not answer at all any more; closing the session, which follows, makes the server roll it back. */
  #whileAnswering<T>(
    work: (session: Session, signal: AbortSignal, heard: () => void) => Promise<T>,
    defaultAccessMode: 'READ' | 'WRITE' = neo4j.session.WRITE,
    outcome: () => 'failed' | 'unknown' = () => 'failed',
  ): Promise<T> {
    const limit = this.#config.silenceLimit ?? SILENCE_LIMIT_MS
    return whileAnswering(
      limit,
      () => this.#answers(limit),
      (signal, heard) =>
        this.#withSession(
          (session) => unlessAborted(work(session, signal, heard), signal, () => silenceFailure(this.#config.uri, limit, outcome())),
          defaultAccessMode,
          signal,
        ),
    )
  }

  /** Whether the server that takes the writes answers to the least question in time, or is but busy. */
  #answers(limit: number): Promise<boolean> {
    return withinTime(limit, undefined, async (signal) => {
      const ask = (session: Session) => unlessAborted(session.run(queryText('read', 'meta')), signal, () => givenUp('meta', signal))
      const failed = await this.#withSession(ask, neo4j.session.WRITE, signal).then(
        () => undefined,
        (error: unknown) => error,
      )
      return !signal.aborted && !(failed instanceof ClausegraphError && failed.code === 'STORE_UNAVAILABLE')
    })
  }

  async #withSession<T>(work: (session: Session) => Promise<T>, defaultAccessMode: 'READ' | 'WRITE' = neo4j.session.WRITE, signal?: AbortSignal): Promise<T> {
    const session = this.#driver.session({ ...this.#database(), defaultAccessMode })
    try {
      return await work(session)
    } catch (error) {
      throw queryFailure(this.#config.uri, error)
    } finally {
      const closed = session.close().catch(() => undefined)
      // A server that hangs does not answer to this either.
      if (!signal?.aborted) await closed
    }
  }

  #database(): { database?: string } {
    return this.#config.database ? { database: this.#config.database } : {}
  }
}

/** A list newest first is rather read along its index than begun at something that many facts are tied to. */
const isNewestFirst = (parts: QueryParts | undefined): boolean => parts?.order?.[0]?.by === 'newest'

/** An index gives its order only to a query that compares the property; every key comes after the empty one. */
export function alongIndex(parts: QueryParts = {}): QueryParts {
  const { order = [], after, before } = parts
  const [key] = order
  if (order.length !== 1 || after || before) return parts
  return key?.direction === 'ASC' ? { ...parts, after: [''] } : { ...parts, before: [''] }
}
