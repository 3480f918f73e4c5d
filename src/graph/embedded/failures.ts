import { ClausegraphError } from '../../errors.ts'
import type { GrafeoError } from './engine.ts'

const CONFLICT = 'GRAFEO-T'
const TIMEOUT = /timeout error|exceeded the \d+s timeout/

/** Another transaction wrote the same node first; the work may be done again. */
export const isConflict = (error: unknown): boolean => error instanceof Error && error.message.includes('Write conflict') && error.message.includes(CONFLICT)

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
