import type { Mismatch, Verification } from '../graph/verify.ts'
import type { Progress } from '../ingest-progress.ts'
import type { ChangedFact, FactChanges, Ingested, Removed } from '../library.ts'
import type { TypedId } from './global-id.ts'

/** What the resolvers of writing and of verification get. */
export type IngestResultRow = Ingested
export type RemoveResultRow = Removed
export type MismatchRow = Mismatch
export type VerificationRow = Verification

export interface IngestProgressRow extends Progress {
  readonly outcome?: Ingested['outcome'] | undefined
  /** Global id. */
  readonly statement?: string | undefined
}

export interface TextChangesRow {
  readonly positions: FactChangesRow
  readonly commitments: FactChangesRow
  readonly citations: FactChangesRow
}

/** `type` makes the global ids. */
export interface FactChangesRow extends FactChanges {
  readonly type: TypedId
}

export interface ChangedFactRow extends ChangedFact {
  readonly type: TypedId
}
