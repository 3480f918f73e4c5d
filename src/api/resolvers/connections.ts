import type { Connection, Page } from '../connection.ts'
import type { Filled } from '../filled.ts'
import type {
  CitationConnectionResolvers,
  ClauseConnectionResolvers,
  CoMentionConnectionResolvers,
  CommitmentConnectionResolvers,
  EntityConnectionResolvers,
  InstrumentConnectionResolvers,
  PositionConnectionResolvers,
  SearchHitConnectionResolvers,
  StatementConnectionResolvers,
  TimelineEntryConnectionResolvers,
} from '../generated/types.ts'
import type {
  CitationRow,
  ClauseRow,
  CoMentionRow,
  CommitmentPage,
  CommitmentRow,
  EntityRow,
  PositionPage,
  PositionRow,
  SearchHitRow,
  StatementRow,
  TimelineEntryRow,
} from '../rows.ts'

export const CitationConnection: Required<CitationConnectionResolvers> = connectionFields<CitationRow>()
export const ClauseConnection: Required<ClauseConnectionResolvers> = connectionFields<ClauseRow>()
export const CoMentionConnection: Required<CoMentionConnectionResolvers> = connectionFields<CoMentionRow>()
export const CommitmentConnection: Filled<CommitmentConnectionResolvers, CommitmentPage> = connectionFields<CommitmentRow>()
export const EntityConnection: Required<EntityConnectionResolvers> = connectionFields<EntityRow>()
export const InstrumentConnection: Required<InstrumentConnectionResolvers> = connectionFields<EntityRow>()
export const PositionConnection: Filled<PositionConnectionResolvers, PositionPage> = connectionFields<PositionRow>()
export const SearchHitConnection: Required<SearchHitConnectionResolvers> = connectionFields<SearchHitRow>()
export const StatementConnection: Required<StatementConnectionResolvers> = connectionFields<StatementRow>()
export const TimelineEntryConnection: Required<TimelineEntryConnectionResolvers> = connectionFields<TimelineEntryRow>()

/** Each field reads only what it needs: the page is read for the items, the count for `totalCount`. */
function connectionFields<Row>() {
  return {
    edges: async (list: Connection<Row>): Promise<Page<Row>['edges']> => (await list.page()).edges,
    nodes: async (list: Connection<Row>): Promise<Row[]> => (await list.page()).nodes,
    pageInfo: async (list: Connection<Row>): Promise<Page<Row>['pageInfo']> => (await list.page()).pageInfo,
    totalCount: (list: Connection<Row>): Promise<number> => list.total(),
  }
}
