import type { Part, Stance } from '../../../extraction/model.ts'
import type { Condition } from '../../graph/conditions.ts'
import type { FacetQuery } from '../queries.ts'

export interface CitationYearRow {
  readonly instrumentId: string
  readonly year: number
  readonly statementCount: number
  readonly citationCount: number
  readonly paraphrase: boolean
}

/** With what was counted: the parties of the citing statements, null for all, and the parts of these. */
export interface CountedYearRow extends CitationYearRow {
  readonly parties: readonly string[] | null
  readonly parts: readonly Part[]
}

export interface InstrumentInYearRow extends CountedYearRow {
  readonly citedBefore: number | null
}

export interface CitingYearRow {
  readonly year: number
  readonly citationCount: number
  readonly cited: InstrumentInYearRow[]
}

export interface CitedInstrumentRow {
  readonly instrumentId: string
  readonly statementCount: number
  readonly citationCount: number
  readonly paraphrase: boolean
  readonly years: CountedYearRow[]
}

export interface CitationsNoLongerMadeRow {
  readonly since: number
  readonly parties: readonly string[] | null
  readonly instruments: CitedInstrumentRow[]
}

export interface CoMentionCountRow {
  readonly entityId: string
  readonly clauseCount: number
  readonly statementCount: number
  readonly firstYear: number | null
  readonly lastYear: number | null
  readonly paraphrase: boolean
}

/** `id` is its place in the list; `scope` says beside whom, when and in which parts. */
export interface CoMentionRow extends CoMentionCountRow {
  readonly id: string
  readonly scope: Readonly<Record<string, unknown>>
}

/** What the facets of a list are counted in: what the filter lets through, of one parent where there is one. */
export interface FacetsRow {
  readonly query: FacetQuery
  readonly filter: Condition
  readonly parent?: { readonly kind: 'statement' | 'topic'; readonly id: string }
}

export interface EntityCountRow {
  readonly entityId: string
  readonly count: number
}

export interface TopicCountRow {
  readonly topicId: string
  readonly count: number
}

/** Positions of one holder towards one target. */
export interface HolderTargetRow {
  readonly holder: string
  readonly target: string
  readonly count: number
  readonly polarity: number
  readonly firstYear?: number | null
  readonly lastYear?: number | null
  /** The order key of the newest. */
  readonly newest: string
  readonly paraphrase: boolean
}

/** How often one holder takes one stance towards one target. */
export interface HolderTargetStanceRow {
  readonly holder: string
  readonly target: string
  readonly stance: Stance
  readonly count: number
}

export interface StanceCellRow extends HolderTargetRow {
  /** Of all cells of the matrix, read when the first of them is asked for its own. */
  readonly stancesOfAll: () => Promise<HolderTargetStanceRow[]>
}
