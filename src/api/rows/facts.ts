import type { About, Modality, Part, Stance } from '../../../extraction/model.ts'
import type { EntityRow } from './entities.ts'

export type AboutRole = About['role']

/** What every fact carries: its place in a text, and the date of the statement. */
export interface FactRow {
  readonly id: string
  readonly statementId: string
  readonly editionId: string
  readonly clauseId: string
  readonly section?: string | null
  readonly part: Part
  readonly paraphrase: boolean
  readonly date?: string | null
  readonly year?: number | null
  readonly start: number
  readonly end: number
  /** The first location of the text, where the query tells it: with a page, it is one journey to the store less. */
  readonly source?: string | null
}

/** A name in a text. */
export interface ReferenceRow extends FactRow {
  readonly surface: string
  readonly rule?: string | null
}

export interface CitationRow extends ReferenceRow {
  readonly instrumentId: string
  readonly dated?: string | null
  readonly article?: string | null
}

export interface MentionRow extends ReferenceRow {
  readonly entityId: string
}

/** What positions and commitments share. */
export interface StancedRow extends FactRow {
  readonly quote: string
  readonly text: string
  readonly rule: string
  readonly plover?: string | null
  readonly cameo: string
  /** The cue's exact words. */
  readonly cue: string
  readonly cueStart: number
  readonly cueEnd: number
  /** Newest first. */
  readonly orderKey: string
  readonly holdersKey: string
}

export interface PositionRow extends StancedRow {
  readonly stance: Stance
  readonly polarity: number
}

export interface CommitmentRow extends StancedRow {
  readonly modality: Modality
  readonly deadline?: string | null
}

export interface AboutRow {
  readonly entity: EntityRow
  readonly role: AboutRole
}

/** A fact's place in a text, with the words that show it. */
export interface EvidenceRow extends FactRow {
  readonly quote: string
  readonly rule: string | null
}

export interface PositionRestatementRow {
  readonly position: PositionRow
  readonly similarity: number
}

export interface CommitmentRestatementRow {
  readonly commitment: CommitmentRow
  readonly similarity: number
}
