/** The queries of `cypher/read` that the API asks, each with the row it returns as `node`: the one place where a query's name gets its type. */
import type { DatedWording } from '../graph/timeline.ts'
import type {
  AboutRow,
  CitationRow,
  CitationYearRow,
  ClauseRow,
  CoMentionCountRow,
  CommitmentRow,
  DatedClauseRow,
  EditionRow,
  EntityRow,
  HolderTargetRow,
  HolderTargetStanceRow,
  LinkEndsRow,
  MentionRow,
  PositionRow,
  SearchedRow,
  SourceRow,
  StatementRow,
  TopicRow,
} from './rows.ts'

/** Parameter `ids`: the nodes that have them. */
export interface NodeQueries {
  'citations-by-id': CitationRow
  'clauses-by-id': ClauseRow
  'commitments-by-id': CommitmentRow
  'editions-by-id': EditionRow
  'entities-by-id': EntityRow
  'mentions-by-id': MentionRow
  'positions-by-id': PositionRow
  'statements-by-id': StatementRow
  'topics-by-id': TopicRow
}

/** Parameter `ids`: for each of these parents (column `parent`) a short list, with what the relationship says in further columns. */
export interface ListQueries {
  'clause-citations': { node: CitationRow }
  'clause-commitments': { node: CommitmentRow }
  'clause-mentions': { node: MentionRow }
  'clause-positions': { node: PositionRow }
  'commitment-about': { node: EntityRow; role: AboutRow['role'] }
  'commitment-actors': { node: EntityRow }
  'commitment-restated-by': { node: CommitmentRow; similarity: number }
  'commitment-restates': { node: CommitmentRow; similarity: number }
  'commitment-same-as': { node: CommitmentRow }
  'commitment-topics': { node: TopicRow }
  'compared-citations': { node: CitationRow }
  'compared-commitments': { node: CommitmentRow }
  'compared-positions': { node: PositionRow }
  'edition-sources': { node: SourceRow }
  'instrument-citation-years': { node: { first: CitationRow; last: CitationRow }; year: number }
  'instrument-same-as': { node: EntityRow }
  'instrument-text': { node: StatementRow }
  'position-about': { node: EntityRow; role: AboutRow['role'] }
  'position-addressees': { node: EntityRow }
  'position-holders': { node: EntityRow }
  'position-restated-by': { node: PositionRow; similarity: number }
  'position-restates': { node: PositionRow; similarity: number }
  'position-same-as': { node: PositionRow }
  'position-topics': { node: TopicRow }
  'statement-editions': { node: EditionRow }
  'statement-instrument': { node: EntityRow }
  'statement-opening': { node: ClauseRow }
  'statement-parties': { node: EntityRow }
}

/** Parameters `ids`, a filter and a page: for each parent a page. `NAME-total` counts (columns `parent`, `total`). */
export interface ParentPageQueries {
  'co-mention-clauses': DatedClauseRow
  'edition-clauses': ClauseRow
  'instrument-citations': CitationRow
  'statement-citations': CitationRow
  'statement-cited-by': CitationRow
  'statement-clauses': ClauseRow
  'statement-commitments': CommitmentRow
  'statement-positions': PositionRow
  'topic-commitments': CommitmentRow
  'topic-positions': PositionRow
}

/** Composed of pieces; parameter `limit`. `NAME-total` counts (column `total`). */
export interface PageQueries {
  commitments: CommitmentRow
  entities: EntityRow
  positions: PositionRow
  statements: StatementRow
}

/** Composed of pieces; parameters `facets`, and `ids`: the parents, where the items belong to some. */
export type FacetQuery = 'commitment-facets' | 'position-facets'
/** What these queries count by. */
export type Facet = 'about' | 'holder' | 'mentioned' | 'modality' | 'stance' | 'statement-kind' | 'target' | 'topic' | 'year'

/** Parameters: the patterns of a question, `entities` and `limit`; composed of pieces. `NAME-total` counts (column `total`). */
export interface SearchQueries {
  'search-clauses': SearchedRow<ClauseRow>
  'search-clauses-naming': SearchedRow<ClauseRow>
  'search-commitments': SearchedRow<CommitmentRow>
  'search-commitments-naming': SearchedRow<CommitmentRow>
  'search-entities': SearchedRow<EntityRow>
  'search-positions': SearchedRow<PositionRow>
  'search-positions-naming': SearchedRow<PositionRow>
  'search-statements': SearchedRow<StatementRow>
}

/** Parameters of their own; columns as the row says. */
export interface TableQueries {
  bearers: { name: string; ids: string[] }
  'co-mentions': CoMentionCountRow
  hubs: { id: string; degree: number }
  links: LinkEndsRow
  'links-among': LinkEndsRow
  names: { id: string; search: string }
  namesakes: { id: string; search: string }
  'stance-matrix': HolderTargetRow
  'stance-matrix-stances': HolderTargetStanceRow
  'statements-since': { total: number }
  'timeline-entity': DatedWording
  'timeline-topic': DatedWording
  topics: { node: TopicRow }
  'treaties-by-year': CitationYearRow
}
