import type { EntityType } from '../../../extraction/model.ts'
import type { Phrase, Question } from '../../search/question.ts'
import type { Rank } from '../../search/ranking.ts'
import type { TypedId } from '../global-id.ts'
import type { NodeQueries } from '../queries.ts'

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
