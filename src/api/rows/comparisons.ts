import type { Part } from '../../../extraction/model.ts'
import type { Difference } from '../../graph/comparison.ts'
import type { Wording } from '../../graph/similarity.ts'
import type { TimelineEntry, TimelinePosition } from '../../graph/timeline.ts'
import type { CitationRow } from './facts.ts'
import type { EditionRow } from './texts.ts'

/** Two texts, and how their wordings are compared. */
export interface ComparisonRow {
  readonly before: EditionRow
  readonly after: EditionRow
  readonly parts: readonly Part[]
  readonly compare: (earlier: readonly Wording[], later: readonly Wording[]) => Difference
}

export interface CitationComparisonRow {
  readonly kept: KeptCitationsRow[]
  readonly new: InstrumentCitationsRow[]
  readonly dropped: InstrumentCitationsRow[]
}

export interface KeptCitationsRow {
  readonly instrumentId: string
  readonly before: CitationRow[]
  readonly after: CitationRow[]
}

export interface InstrumentCitationsRow {
  readonly instrumentId: string
  readonly citations: CitationRow[]
}

/** `id` is its place in the timeline. */
export interface TimelineEntryRow extends TimelineEntry {
  readonly id: string
}

export type TimelinePositionRow = TimelinePosition
