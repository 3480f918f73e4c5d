import type { Filled } from '../filled.ts'
import type { PositionFilter, PositionResolvers, QueryResolvers } from '../generated/types.ts'
import { bareId } from '../global-id.ts'
import type { Filter } from '../loaders.ts'
import type { PositionRow } from '../rows.ts'
import { aboutOf, factFields, stancedFields } from './facts.ts'
import { listAll, nodesOf, yearsOf } from './lists.ts'

export const positionQueries = {
  positions: (_, { filter, ...page }, context) => listAll(context, queryFor(filter), 'newest', parametersOf(filter), page),
} satisfies Pick<QueryResolvers, 'positions'>

/** The query that begins where the filter lets through least. */
function queryFor({ about, aboutRole, addressee, statement, language }: PositionFilter): 'positions' | 'positions-about' | 'positions-related' {
  if (about) return 'positions-about'
  return aboutRole || addressee || statement || language ? 'positions-related' : 'positions'
}

function parametersOf(filter: PositionFilter): Filter {
  return {
    stances: filter.stance ?? null,
    polarities: filter.polarity ?? null,
    holders: filter.holder ?? null,
    addressees: filter.addressee ?? null,
    about: filter.about ?? null,
    role: filter.aboutRole ?? null,
    topics: filter.topic?.map((id) => bareId('Topic', id)) ?? null,
    statements: filter.statement?.map((id) => bareId('Statement', id)) ?? null,
    languages: filter.language ?? null,
    parts: filter.part,
    ...yearsOf(filter.years),
  }
}

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
