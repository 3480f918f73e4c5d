import type { Connection } from '../connection.ts'
import type { TimelineEntryRow } from './comparisons.ts'
import type { CoMentionRow, FacetsRow } from './counts.ts'
import type { EntityRow } from './entities.ts'
import type { CitationRow, CommitmentRow, PositionRow } from './facts.ts'
import type { SearchHitRow } from './found.ts'
import type { ClauseRow, StatementRow } from './texts.ts'

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
