import { commitmentCondition } from '../conditions.ts'
import type { Filled } from '../filled.ts'
import type { CommitmentResolvers, QueryResolvers } from '../generated/types.ts'
import type { CommitmentRow } from '../rows.ts'
import { commitmentSortKeys } from '../sort-keys.ts'
import { aboutOf, factFields, stancedFields } from './facts.ts'
import { listFound, nodesOf } from './lists.ts'

export const commitmentQueries = {
  commitments: (_, { filter, orderBy, ...page }, context) => {
    const condition = commitmentCondition(filter)
    const list = listFound(context, 'commitments', condition, commitmentSortKeys(orderBy), page)
    return { ...list, facets: { query: 'commitment-facets', filter: condition } }
  },
} satisfies Pick<QueryResolvers, 'commitments'>

export const Commitment: Filled<CommitmentResolvers, CommitmentRow, 'id' | 'cue'> = {
  ...factFields('Commitment'),
  ...stancedFields,
  actors: nodesOf('commitment-actors'),
  about: aboutOf('commitment-about'),
  topics: nodesOf('commitment-topics'),
  sameAs: nodesOf('commitment-same-as'),
  restates: async (row, _, { load }) => {
    const [best] = await load.list('commitment-restates', row.id)
    return best ? { commitment: best.node, similarity: best.similarity } : null
  },
  restatedBy: async (row, _, { load }) => (await load.list('commitment-restated-by', row.id)).map(({ node, similarity }) => ({ commitment: node, similarity })),
}
