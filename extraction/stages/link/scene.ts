import type { FoundDate } from '../../dates.ts'
import type { Knowledge } from '../../knowledge.ts'
import type { Document, Entity, Issue, NamedSpan, StatementFacts } from '../../model.ts'

export interface Linked {
  readonly mentions: NamedSpan[]
  readonly entities: Entity[]
  readonly issues: Issue[]
}

/** What linking reads. */
export interface LinkScene {
  readonly document: Document
  readonly statement: StatementFacts
  readonly knowledge: Knowledge
  /** The folded view. */
  readonly text: string
  /** The statement's title in simplified characters. */
  readonly ownTitle: string
  /** The documents that the statement names, before they are linked. */
  readonly instruments: readonly NamedSpan[]
  /** The states and bodies that the statement names, in order. */
  readonly states: readonly NamedSpan[]
  /** Every date of the text, in order. */
  readonly dates: readonly FoundDate[]
  /** The alliance that the text calls by its name. */
  readonly alliance: string | undefined
}
