import { Neo4jError } from 'neo4j-driver'
import { ClausegraphError } from '../../errors.ts'
import { GRAPH_SCHEMA } from '../model.ts'

const TIMED_OUT = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.LockClientStopped',
]
const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable', 'Neo.ClientError.Database.DatabaseNotFound']

/** Connections that the driver keeps to one server at most: where all are at work, the server is busy and not away. */
export const POOL_SIZE = 100

/** How the driver says for how long it waited for a connection in vain, and how many were at work; it has no code for that. */
const NO_CONNECTION = /^Connection acquisition timed out in (\d+) ms\b.*Active conn count = (\d+)/

/** How the server says what is too long for an index; it has no code for that. */
const TOO_LARGE = /^Property value is too large to index\b.*\(:(\w+) \{(\w+)\}\).*\bproperty size: (\d+)/

/** Whether the driver could not speak to the database at all. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Neo4jError && (UNREACHABLE.includes(error.code) || waitedInVain(error)?.isBusy === false)

function waitedInVain({ message }: Error): { readonly seconds: number; readonly isBusy: boolean } | undefined {
  const [, milliseconds, active] = NO_CONNECTION.exec(message) ?? []
  return milliseconds === undefined ? undefined : { seconds: Number(milliseconds) / 1000, isBusy: Number(active) >= POOL_SIZE }
}

/** What the driver threw while connecting, with what to check. */
export function connectionFailure(uri: string, error: unknown): ClausegraphError {
  if (error instanceof ClausegraphError) return error
  const code = error instanceof Neo4jError ? error.code : ''
  const wait = error instanceof Neo4jError ? waitedInVain(error) : undefined
  if (wait?.isBusy) return new ClausegraphError('TIMEOUT', `Neo4j was busy with other questions for ${wait.seconds} s; ask again`, { cause: error })
  const reason = wait ? `it did not answer within ${wait.seconds} s` : firstLine(error)
  if (code.startsWith('Neo.ClientError.Security'))
    return new ClausegraphError('STORE_UNAVAILABLE', `the Neo4j server at ${uri} refused user and password; check NEO4J_USER and NEO4J_PASSWORD`, {
      cause: error,
    })
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new ClausegraphError('STORE_UNAVAILABLE', `the Neo4j server at ${uri} has no such database; check NEO4J_DATABASE`, { cause: error })
  return awayFailure(uri, reason, error)
}

/** A server that gave no answer, with why one thinks so. */
export function awayFailure(uri: string, reason: string, cause?: unknown): ClausegraphError {
  return new ClausegraphError(
    'STORE_UNAVAILABLE',
    `no Neo4j server answers at ${uri} (${reason}); see that it runs and that NEO4J_URI is right, or use --store embedded`,
    { cause },
  )
}

/** A server that was silent too long; what becomes of the transaction under way depends on whether it was to commit already. */
export function silenceFailure(uri: string, limit: number, outcome: 'failed' | 'unknown'): ClausegraphError {
  const left =
    outcome === 'unknown'
      ? 'it was told to commit, so that the write is done wholly or not at all: when it answers again, see which, or write again, which does nothing twice'
      : 'see that it runs and is not overloaded, then try again; a transaction that was under way is not done'
  return new ClausegraphError('STORE_UNAVAILABLE', `the Neo4j server at ${uri} hangs: it answered nothing for ${limit / 1000} s and more; ${left}`)
}

/** What the driver threw while a query ran, as an error people can act on. Errors of our own pass through. */
export function queryFailure(uri: string, error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (TIMED_OUT.includes(error.code))
    return new ClausegraphError('TIMEOUT', 'the query ran longer than allowed and Neo4j gave it up; narrow it', { cause: error })
  if (isUnreachable(error) || waitedInVain(error) || error.code.startsWith('Neo.ClientError.Security')) return connectionFailure(uri, error)
  const [, label, property, bytes] = TOO_LARGE.exec(error.message) ?? []
  if (property)
    return new ClausegraphError(
      'BAD_INPUT',
      `the property ${property} of a ${label} has ${bytes} bytes, more than Neo4j takes into an index; nothing of the text is written: shorten what gives it`,
      { cause: error },
    )
  return new ClausegraphError('QUERY_FAILED', `Neo4j could not run a query (${error.code}): ${firstLine(error)}`, { cause: error })
}

/** The graph was written by a version that shapes it otherwise; what is written into it now would fit neither. */
export function otherShape(uri: string, found: unknown): ClausegraphError {
  const remedy = Number(found) > GRAPH_SCHEMA ? 'use the newer version that wrote it, or run' : 'run'
  return new ClausegraphError(
    'STORE_UNAVAILABLE',
    `the graph at ${uri} has shape ${String(found)} and this version writes shape ${GRAPH_SCHEMA}; ${remedy} "clausegraph rebuild", which makes the graph anew from the texts it holds`,
  )
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? message
}
