import { randomUUID } from 'node:crypto'
import type { ErrorCode } from '../errors.ts'

/** Who asks, as far as the connection tells. */
export interface Client {
  readonly address: string
  /** Whether bodies were held to their Content-Length, as a server on node:http does. */
  readonly lengthChecked?: boolean
}

export type OperationKind = 'query' | 'mutation' | 'subscription'

/** What becomes known of a request on its way, for the log and the metrics. It is handed on: to look it up in what runs would slow every promise. */
export interface RequestScope {
  readonly id: string
  /** Whether who asks may read where the store is. */
  readonly seesPlaces: boolean
  kind?: OperationKind
  operation?: string
  /** Codes of the errors in its answer. */
  codes?: readonly ErrorCode[]
  cached?: boolean
  /** The answer depends on more than the graph. */
  uncacheable?: boolean
  /** What mutations carried out, by their names in the answer. */
  done?: Record<string, unknown>
}

/** What a request brings besides its question. */
export interface Asked {
  readonly scope: RequestScope
}

/** Says of an answer that it depends on more than the graph's revision. */
export function forbidCaching(scope: RequestScope): void {
  scope.uncacheable = true
}

/** Notes what a mutation has carried out, so that it is told even where the answer to it fails. */
export function noteDone(scope: RequestScope, name: string | number, what: Readonly<Record<string, unknown>>): void {
  scope.done = { ...scope.done, [name]: what }
}

/** The id that a request brings in X-Request-Id, or a new one where it brings none that a log can hold. */
export function requestId(given: string | readonly string[] | null | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID()
}
