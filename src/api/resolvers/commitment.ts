import { commitmentCondition } from '../conditions.ts'
import type { Filled } from '../filled.ts'
import type { CommitmentResolvers, QueryResolvers } from '../generated/types.ts'
import type { ListQueries } from '../queries.ts'
import type { CommitmentRow } from '../rows.ts'
import { commitmentSortKeys } from '../sort-keys.ts'
import { facetedFound } from './faceted-lists.ts'
import { aboutOf, factFields, stancedFields } from './facts.ts'
import { nodesOf } from './lists.ts'

export const commitmentQueries = {
  commitments: (_, { filter, orderBy, ...page }, context) =>
    facetedFound(context, 'commitments', commitmentCondition(filter), commitmentSortKeys(orderBy), page),
} satisfies Pick<QueryResolvers, 'commitments'>

export const Commitment: Filled<CommitmentResolvers, CommitmentRow, 'id' | 'cue'> = {
  ...factFields('Commitment'),
  ...stancedFields,
  actors: nodesOf('commitment-actors'),
  about: aboutOf('commitment-about'),
  topics: nodesOf('commitment-topics'),
  sameAs: nodesOf('commitment-same-as'),
  restates: async (row, _, { load }) => (await load.list('commitment-restates', row.id)).map(restatement)[0] ?? null,
  restatedBy: async (row, _, { load }) => (await load.list('commitment-restated-by', row.id)).map(restatement),
}

const restatement = ({ node, similarity }: ListQueries['commitment-restates']) => ({ commitment: node, similarity })
