import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { ClausegraphError } from '../../errors.ts'
import type { SourceText, StoreStatus } from '../../library.ts'
import { givenUp, READ_LIMIT_MS, unlessAborted, withinTime } from '../abort.ts'
import { type ComposedQuery, composeQuery, labelOf, type QueryParts } from '../conditions.ts'
import { sourceToDrop } from '../kept.ts'
import { GRAPH_SCHEMA } from '../model.ts'
import { queryText, statementsOf } from '../queries.ts'
import type { GraphStore, GraphTransaction, Parameters, ReadOptions, Row } from '../store.ts'
import { type Archive, openArchive } from './archive.ts'
import { goesByYear, readByYear, type Year } from './by-year.ts'
import { type GrafeoDB, openFile, run, type Transaction } from './engine.ts'
import { isConflict, isDamage, openFailure, queryFailure, tooManyConflicts } from './failures.ts'
import { makeFolder } from './folder.ts'
import { Keeper } from './keeper.ts'
import { type Lock, lockFolder } from './lock.ts'
import { settle } from './settlement.ts'

const ATTEMPTS = 5

/**
 * Opens the store in a folder, or makes it. A database file that is damaged or of an older shape is put aside: the store
 * opens empty and its status says how many texts wait to be read anew.
 * Throws a ClausegraphError: STORE_BUSY when another process owns the folder, STORE_UNAVAILABLE when the engine cannot be loaded or
 * the file, which then stays where it is, cannot be opened for another reason.
 */
export async function openEmbeddedStore(folder: string, readLimit: number = READ_LIMIT_MS): Promise<GraphStore> {
  const lock = lockFolder(folder)
  try {
    const archive = openArchive(folder)
    const { database, lost } = await openDatabase(join(folder, 'graph.grafeo'))
    await settle(archive, (name, parameters) => runQuery(database, 'read', name, parameters), lost)
    return new EmbeddedStore(folder, readLimit, lock, archive, database)
  } catch (error) {
    lock.release()
    throw error
  }
}

interface OpenedDatabase {
  readonly database: GrafeoDB
  /** Whether the graph that stood there is gone. */
  readonly lost: boolean
}

async function openDatabase(path: string): Promise<OpenedDatabase> {
  const lost = !existsSync(path)
  const opened = await tryOpen(path)
  if (opened) return { database: opened, lost }
  setAside(path)
  const fresh = await tryOpen(path)
  if (fresh) return { database: fresh, lost: true }
  throw new ClausegraphError('STORE_UNAVAILABLE', `the embedded store cannot make its database file ${path}; see that the folder can be written`)
}

/** The database with its constraints and indexes in place; undefined when its file is damaged or of another shape. */
async function tryOpen(path: string): Promise<GrafeoDB | undefined> {
  let database: GrafeoDB | undefined
  try {
    database = openFile(path)
    for (const statement of [...statementsOf('embedded-indexes.cypher'), ...statementsOf('constraints.cypher')]) await run(database, statement, {})
    const [meta] = await run(database, queryText('read', 'meta'), {})
    if (meta === undefined || meta.schema === GRAPH_SCHEMA) return database
  } catch (error) {
    if (!isDamage(error)) {
      database?.close()
      throw error instanceof ClausegraphError ? error : openFailure(path, error)
    }
  }
  database?.close()
  return undefined
}

function setAside(path: string): void {
  if (!existsSync(path)) return
  const folder = `${path}.unusable`
  makeFolder(folder)
  const stamp = Date.now()
  for (const suffix of ['', '.wal']) if (existsSync(path + suffix)) renameSync(path + suffix, join(folder, `${stamp}${suffix}`))
}

class EmbeddedStore implements GraphStore {
  readonly #folder: string
  readonly #readLimit: number
  readonly #lock: Lock
  readonly #archive: Archive
  readonly #database: GrafeoDB
  /** The last write in the queue: writers go one after another. */
  #writers: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(folder: string, readLimit: number, lock: Lock, archive: Archive, database: GrafeoDB) {
    this.#folder = folder
    this.#readLimit = readLimit
    this.#lock = lock
    this.#archive = archive
    this.#database = database
  }

  async read(name: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    this.#assertOpen()
    return withLimit(name, this.#readLimit, options.signal, (signal) => readComposed(this.#database, name, parameters, options.parts, signal))
  }

  transact<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const turn = this.#writers.then(() => this.#attempt(work, ATTEMPTS))
    this.#writers = turn.catch(() => undefined)
    return turn
  }

  text(sha256: string): Promise<string | undefined> {
    return this.#archive.text(sha256)
  }

  sources(): AsyncIterable<SourceText> {
    return this.#archive.sources()
  }

  async status(): Promise<StoreStatus> {
    const [meta] = await this.read('meta')
    const [known] = await this.read('source-total')
    const waiting = this.#archive.count - Number(known?.total ?? 0)
    return {
      kind: 'embedded',
      address: this.#folder,
      reachable: true,
      version: `grafeo ${this.#database.version()}`,
      nodes: this.#database.nodeCount(),
      relationships: this.#database.edgeCount(),
      revision: Number(meta?.revision ?? 0),
      ...(waiting > 0 && { problem: `${waiting} of ${this.#archive.count} stored texts are not in the graph; run "clausegraph rebuild"` }),
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return
    await this.#writers
    this.#closed = true
    this.#database.close()
    this.#lock.release()
  }

  async #attempt<T>(work: (transaction: GraphTransaction) => Promise<T>, attempts: number): Promise<T> {
    this.#assertOpen()
    this.#assertHeld()
    const transaction = this.#database.beginTransaction()
    const keeper = new Keeper(this.#archive)
    let result: T
    try {
      await runQuery(transaction, 'write', 'bump-revision', { schema: GRAPH_SCHEMA })
      result = await work({
        read: (name, parameters = {}) => runQuery(transaction, 'read', name, parameters),
        write: (name, parameters = {}) => runQuery(transaction, 'write', name, parameters),
        keepSource: (source) => keeper.keep(source),
        dropSource: async (source) => keeper.dropLater(source),
        keptSource: async (location) => sourceToDrop(await this.#archive.cards(), location),
      })
      await keeper.committing()
      commit(transaction)
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      await keeper.rolledBack()
      if (!isConflict(error)) throw error
      if (attempts === 1) throw tooManyConflicts(error)
      return this.#attempt(work, attempts - 1)
    }
    // Nothing takes the commit back: what fails from here on is done at the next opening.
    await keeper.committed()
    return result
  }

  /** Two processes that write would spoil the file. */
  #assertHeld(): void {
    if (this.#lock.isHeld()) return
    throw new ClausegraphError(
      'STORE_BUSY',
      `the lock of the embedded store in ${this.#folder} is no longer this process's, so that another may write there; stop this one, and open the store again`,
    )
  }

  #assertOpen(): void {
    if (this.#closed) throw new ClausegraphError('STORE_UNAVAILABLE', `the embedded store in ${this.#folder} is closed; open it again`)
  }
}

function commit(transaction: Transaction): void {
  try {
    transaction.commit()
  } catch (error) {
    throw queryFailure('commit', error)
  }
}

async function readComposed(database: GrafeoDB, name: string, parameters: Parameters, parts: QueryParts = {}, signal: AbortSignal): Promise<Row[]> {
  const text = queryText('read', name)
  const ask = (query: ComposedQuery) => runComposed(database, name, query, signal)
  if (!goesByYear(parts)) return ask(composeQuery(text, parameters, parts))
  const years = await ask({ cypher: queryText('read', 'edition-years'), parameters: {} })
  return readByYear({
    label: labelOf(text) ?? '',
    parts,
    limit: parameters.limit as number | undefined,
    years: years.map(({ year }) => year as Year),
    read: (asked, anchors, limit = parameters.limit as number | undefined) =>
      ask(composeQuery(text, { ...parameters, ...(limit !== undefined && { limit }) }, asked, anchors)),
  })
}

async function runQuery(target: GrafeoDB | Transaction, kind: 'read' | 'write', name: string, parameters: Parameters): Promise<Row[]> {
  return runComposed(target, name, composeQuery(queryText(kind, name), parameters))
}

async function runComposed(target: GrafeoDB | Transaction, name: string, { cypher, parameters }: ComposedQuery, signal?: AbortSignal): Promise<Row[]> {
  try {
    return await run(target, cypher, parameters, signal)
  } catch (error) {
    throw queryFailure(name, error)
  }
}

/** The engine cannot be interrupted, and looks at its own limit too rarely: the caller is freed, the query's result is dropped when it comes. */
async function withLimit<T>(name: string, milliseconds: number, given: AbortSignal | undefined, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  if (given?.aborted) throw givenUp(name, given)
  return withinTime(milliseconds, given, (signal) => unlessAborted(ask(signal), signal, () => givenUp(name, signal)))
}
