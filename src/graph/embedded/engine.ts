import { createRequire } from 'node:module'
import type { GrafeoDB, GrafeoError, Transaction } from '@grafeo-db/js'
import { ClausegraphError } from '../../errors.ts'
import type { Parameters, Row } from '../store.ts'

export type { GrafeoDB, GrafeoError, Transaction }

type Engine = typeof import('@grafeo-db/js')

/** The embedded engine, loaded at the first use. Throws a ClausegraphError (STORE_UNAVAILABLE) that names the package to install when its binary is missing. */
export function loadEngine(load: () => Engine = requireEngine): Engine {
  try {
    return load()
  } catch (cause) {
    throw new ClausegraphError('STORE_UNAVAILABLE', missingBinary(), { cause })
  }
}

/** Bytes of write-ahead log after which the engine writes them into the file; a server may stay open for months. */
const LOG_LIMIT = 64 * 1024 * 1024

/** Opens the database file, or makes it. */
export function openFile(path: string): GrafeoDB {
  const database = loadEngine().GrafeoDB.create(path)
  database.setCheckpointTriggers({ walBytes: LOG_LIMIT })
  return database
}

/** Runs one Cypher text and gives plain rows. The engine cannot be stopped in a query; a signal keeps it from the next one, and rows from being made. */
export async function run(target: GrafeoDB | Transaction, cypher: string, parameters: Parameters, signal?: AbortSignal): Promise<Row[]> {
  signal?.throwIfAborted()
  const result = await target.executeCypher(cypher, definedOnly(parameters))
  signal?.throwIfAborted()
  return result.toArray().map((row) => plain(row) as Row)
}

const requireEngine = (): Engine => createRequire(import.meta.url)('@grafeo-db/js') as Engine

function missingBinary(): string {
  const libc = process.platform === 'linux' ? '-gnu' : process.platform === 'win32' ? '-msvc' : ''
  const name = `@grafeo-db/js-${process.platform}-${process.arch}${libc}`
  return `the embedded store's binary for ${process.platform} ${process.arch} cannot be loaded; install it with "npm install ${name}", or use a Neo4j server: --store neo4j with NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD set`
}

/** The engine tells an absent parameter from null, so none may be left undefined. */
function definedOnly(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, value === undefined ? null : value]))
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(plain)
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
  return value
}
