import { positionCondition } from '../conditions.ts'
import type { Filled } from '../filled.ts'
import type { PositionResolvers, QueryResolvers } from '../generated/types.ts'
import type { PositionRow } from '../rows.ts'
import { positionSortKeys } from '../sort-keys.ts'
import { aboutOf, factFields, stancedFields } from './facts.ts'
import { listFound, nodesOf } from './lists.ts'

export const positionQueries = {
  positions: (_, { filter, orderBy, ...page }, context) => {
    const condition = positionCondition(filter)
    const list = listFound(context, 'positions', condition, positionSortKeys(orderBy), page)
    return { ...list, facets: { query: 'position-facets', filter: condition } }
  },
} satisfies Pick<QueryResolvers, 'positions'>

export const Position: Filled<PositionResolvers, PositionRow, 'id' | 'cue'> = {
  ...factFields('Position'),
  ...stancedFields,
  holders: nodesOf('position-holders'),
  addressees: nodesOf('position-addressees'),
  about: aboutOf('position-about'),
  topics: nodesOf('position-topics'),
  sameAs: nodesOf('position-same-as'),
  restates: async (row, _, { load }) => {
    const [best] = await load.list('position-restates', row.id)
    return best ? { position: best.node, similarity: best.similarity } : null
  },
  restatedBy: async (row, _, { load }) => (await load.list('position-restated-by', row.id)).map(({ node, similarity }) => ({ position: node, similarity })),
}
