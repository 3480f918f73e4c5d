import { ClausegraphError } from '../../errors.ts'
import type { GrafeoError } from './engine.ts'

const CONFLICT = 'GRAFEO-T'
/** A damaged page; a file that is no database, or one of another version of the engine. */
const DAMAGE = /GRAFEO-(S|X)002\b/
const TIMEOUT = /timeout error|exceeded the \d+s timeout/

/** Another transaction wrote the same node first; the work may be done again. */
export const isConflict = (error: unknown): boolean => error instanceof Error && error.message.includes('Write conflict') && error.message.includes(CONFLICT)

/** The file itself cannot be read, now or ever: opening it again will not help. */
export const isDamage = (error: unknown): boolean => error instanceof Error && DAMAGE.test(error.message)

/** Why a database file, which may be whole, could not be opened this time. */
export function openFailure(path: string, cause: unknown): ClausegraphError {
  const message = cause instanceof Error ? cause.message : String(cause)
  return new ClausegraphError(
    'STORE_UNAVAILABLE',
    `the embedded store cannot open its database file ${path}: ${firstLine(message)}; see that no other process has it open, that it can be read and written, and that the disk has room`,
    { cause },
  )
}

/** What the engine threw while a query ran, as an error people can act on. Errors of our own and conflicts, which are tried again, pass through. */
export function queryFailure(name: string, error: unknown): unknown {
  if (error instanceof ClausegraphError || isConflict(error)) return error
  const message = error instanceof Error ? error.message : String(error)
  if (TIMEOUT.test(message))
    return new ClausegraphError(
      'TIMEOUT',
      `the query ${name} ran longer than the embedded store allows (30 s); narrow it, or use a Neo4j server for a graph of this size`,
      { cause: error },
    )
  const status = (error as GrafeoError).gqlStatus
  return new ClausegraphError('QUERY_FAILED', `the embedded store could not run the query ${name}${status ? ` (${status})` : ''}: ${firstLine(message)}`, {
    cause: error,
  })
}

/** Conflicts that did not end. */
export const tooManyConflicts = (cause: unknown): ClausegraphError =>
  new ClausegraphError('QUERY_FAILED', 'the embedded store could not write because other writes of the same nodes kept coming first; try again', { cause })

const firstLine = (message: string): string => message.split('\n')[0] ?? message
