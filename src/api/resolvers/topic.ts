import type { Filled } from '../filled.ts'
import type { QueryResolvers, TopicResolvers } from '../generated/types.ts'
import { globalId } from '../global-id.ts'
import type { TopicRow } from '../rows.ts'
import { listOf, yearsOf } from './lists.ts'
import { nameFields } from './names.ts'

export const topicQueries = {
  topics: async (_, __, { load }) => (await load.rows('topics', {})).map(({ node }) => node),
} satisfies Pick<QueryResolvers, 'topics'>

export const Topic: Filled<TopicResolvers, TopicRow, 'id' | 'name'> = {
  ...nameFields,
  id: (row) => globalId('Topic', row.id),
  positions: (row, { years, parts, ...page }, context) => listOf(context, 'topic-positions', 'newest', row.id, { ...yearsOf(years), parts }, page),
  commitments: (row, { years, parts, ...page }, context) => listOf(context, 'topic-commitments', 'newest', row.id, { ...yearsOf(years), parts }, page),
}
