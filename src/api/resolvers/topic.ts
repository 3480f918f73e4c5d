import { primaryCondition } from '../conditions.ts'
import type { Filled } from '../filled.ts'
import type { QueryResolvers, TopicResolvers } from '../generated/types.ts'
import { globalId } from '../global-id.ts'
import type { TopicRow } from '../rows.ts'
import { yearsOf } from '../years.ts'
import { listOf } from './lists.ts'
import { nameFields } from './names.ts'

export const topicQueries = {
  topics: async (_, __, { load }) => (await load.rows('topics', {})).map(({ node }) => node),
} satisfies Pick<QueryResolvers, 'topics'>

export const Topic: Filled<TopicResolvers, TopicRow, 'id' | 'name'> = {
  ...nameFields,
  id: (row) => globalId('Topic', row.id),
  positions: (row, { years, parts, ...page }, context) => ({
    ...listOf(context, 'topic-positions', 'newest', row.id, { ...yearsOf(years), parts }, page),
    facets: { query: 'position-facets', filter: primaryCondition(parts, years), parent: { kind: 'topic', id: row.id } },
  }),
  commitments: (row, { years, parts, ...page }, context) => ({
    ...listOf(context, 'topic-commitments', 'newest', row.id, { ...yearsOf(years), parts }, page),
    facets: { query: 'commitment-facets', filter: primaryCondition(parts, years), parent: { kind: 'topic', id: row.id } },
  }),
}
