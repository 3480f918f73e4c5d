import type { Span } from '../../model.ts'

/** One cue that was considered: where, what it would be, and the rule that kept or dropped it. */
export interface TraceEntry {
  readonly cue: Span
  readonly entry: string
  readonly kept: boolean
  readonly rule: string
}
