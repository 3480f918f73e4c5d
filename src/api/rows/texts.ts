import type { DateSource, Language, Part, StatementKind } from '../../../extraction/model.ts'
import type { StoreStatus } from '../../library.ts'

export type StoreKind = StoreStatus['kind']

export interface StatementRow {
  readonly id: string
  readonly title: string
  readonly date?: string | null
  readonly dateSource: DateSource
  readonly year?: number | null
  readonly place?: string | null
  readonly kind: StatementKind
  readonly language: Language
  readonly truncated: boolean
  readonly paraphrase: boolean
  readonly corrected: string[]
}

export interface EditionRow {
  readonly id: string
  readonly statementId: string
  readonly title: string
  readonly language: Language
  readonly sha256: string
  readonly chars: number
  readonly truncated: boolean
  readonly primary: boolean
  readonly paraphrase: boolean
  readonly corrected: string[]
}

export interface SourceRow {
  readonly location: string
  readonly encoding: string
  readonly mediaType: string
  readonly ingestedAt: string
}

export interface ClauseRow {
  readonly id: string
  readonly statementId: string
  readonly editionId: string
  readonly ordinal: number
  readonly part: Part
  readonly section?: string | null
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly text: string
  readonly paraphrase: boolean
}

/** With the date of its statement. */
export interface DatedClauseRow extends ClauseRow {
  readonly date?: string | null
}

export interface ExcerptRow {
  readonly quote: string
  readonly start: number
  readonly end: number
}
