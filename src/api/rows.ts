/** What the queries of `cypher/read` return as `node`: properties of the graph and the ids that lead on. Absent values are null or left out. */
import type { About, DateSource, EntityType, Language, Modality, Part, Stance, StatementKind } from '../../extraction/model.ts'
import type { Difference } from '../graph/comparison.ts'
import type { Condition } from '../graph/conditions.ts'
import type { Wording } from '../graph/similarity.ts'
import type { TimelineEntry, TimelinePosition } from '../graph/timeline.ts'
import type { Link, LinkType, Neighborhood, Way } from '../graph/walk.ts'
import type { StoreStatus } from '../library.ts'
import type { Phrase, Question } from '../search/question.ts'
import type { Rank } from '../search/ranking.ts'
import type { Connection } from './connection.ts'
import type { TypedId } from './global-id.ts'
import type { FacetQuery, NodeQueries } from './queries.ts'

export type AboutRole = About['role']
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

/** What has a name in several languages. */
export interface NamedRow {
  /** For display, whatever the language. */
  readonly name: string
  readonly nameEn?: string | null
  readonly nameZhHans?: string | null
  readonly nameZhHant?: string | null
}

export interface TopicRow extends NamedRow {
  readonly id: string
}

export interface EntityRow extends NamedRow {
  readonly id: string
  readonly type: EntityType
  readonly aliases: string[]
  readonly kind?: string | null
  readonly number?: string | null
  readonly date?: string | null
  readonly source: string
}

export interface AboutRow {
  readonly entity: EntityRow
  readonly role: AboutRole
}

export interface ExcerptRow {
  readonly quote: string
  readonly start: number
  readonly end: number
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

/** A link as seen from one of its ends, of ids without types. */
export interface LinkEndsRow {
  readonly near: string
  readonly far: string
  /** It leads from `near` to `far`. */
  readonly outward: boolean
  readonly type: LinkType
  readonly count: number
  readonly fact: string
}

export type LinkRow = Link

export interface NeighborhoodRow extends Neighborhood {
  readonly hubs: ReadonlySet<string>
}

export interface NeighborRow {
  readonly id: string
  readonly distance: number
  readonly hub: boolean
}

export type PathRow = Way

/** `id` is its place in the timeline. */
export interface TimelineEntryRow extends TimelineEntry {
  readonly id: string
}

export type TimelinePositionRow = TimelinePosition

/** A row fetched by a global id, with the GraphQL type that the id names. */
export type NodeRow = NodeQueries[keyof NodeQueries] & { readonly __typename: EntityType | TypedId }

/** A row that search found, with the words by which it did. */
export type SearchedRow<Row> = Row & { readonly search: string; readonly date?: string | null }

/** Something that fits a question. */
export interface SearchHitRow {
  readonly id: string
  readonly rank: Rank
  /** Its place among all hits, beside its id. */
  readonly fit: string
  readonly node: NodeRow
  readonly question: Question
  /** What is marked in it. */
  readonly phrases: readonly Phrase[]
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

export type CitationPage = Connection<CitationRow>
export type ClausePage = Connection<ClauseRow>
export type CoMentionPage = Connection<CoMentionRow>
export type CommitmentPage = Connection<CommitmentRow> & { readonly facets: FacetsRow }
export type EntityPage = Connection<EntityRow>
export type InstrumentPage = Connection<EntityRow>
export type PositionPage = Connection<PositionRow> & { readonly facets: FacetsRow }
export type SearchHitPage = Connection<SearchHitRow>
export type StatementPage = Connection<StatementRow>
export type TimelineEntryPage = Connection<TimelineEntryRow>
