import type { Filled } from '../filled.ts'
import type { QueryResolvers, TopicResolvers } from '../generated/types.ts'
import { globalId } from '../global-id.ts'
import type { TopicRow } from '../rows.ts'
import { facetedOf } from './faceted-lists.ts'
import { nameFields } from './names.ts'

export const topicQueries = {
  topics: async (_, __, { load }) => (await load.rows('topics', {})).map(({ node }) => node),
} satisfies Pick<QueryResolvers, 'topics'>

export const Topic: Filled<TopicResolvers, TopicRow, 'id' | 'name'> = {
  ...nameFields,
  id: (row) => globalId('Topic', row.id),
  positions: facetedOf('topic-positions', 'newest'),
  commitments: facetedOf('topic-commitments', 'newest'),
}
