import { positionCondition } from '../conditions.ts'
import type { Filled } from '../filled.ts'
import type { PositionResolvers, QueryResolvers } from '../generated/types.ts'
import type { ListQueries } from '../queries.ts'
import type { PositionRow } from '../rows.ts'
import { positionSortKeys } from '../sort-keys.ts'
import { facetedFound } from './faceted-lists.ts'
import { aboutOf, factFields, stancedFields } from './facts.ts'
import { nodesOf } from './lists.ts'

export const positionQueries = {
  positions: (_, { filter, orderBy, ...page }, context) => facetedFound(context, 'positions', positionCondition(filter), positionSortKeys(orderBy), page),
} satisfies Pick<QueryResolvers, 'positions'>

export const Position: Filled<PositionResolvers, PositionRow, 'id' | 'cue'> = {
  ...factFields('Position'),
  ...stancedFields,
  holders: nodesOf('position-holders'),
  addressees: nodesOf('position-addressees'),
  about: aboutOf('position-about'),
  topics: nodesOf('position-topics'),
  sameAs: nodesOf('position-same-as'),
  restates: async (row, _, { load }) => (await load.list('position-restates', row.id)).map(restatement)[0] ?? null,
  restatedBy: async (row, _, { load }) => (await load.list('position-restated-by', row.id)).map(restatement),
}

const restatement = ({ node, similarity }: ListQueries['position-restates']) => ({ position: node, similarity })
