import type { Filled } from '../filled.ts'
import type { CommitmentFilter, CommitmentResolvers, QueryResolvers } from '../generated/types.ts'
import { bareId } from '../global-id.ts'
import type { Filter } from '../loaders.ts'
import type { CommitmentRow } from '../rows.ts'
import { factFields, stancedFields } from './facts.ts'
import { listAll, yearsOf } from './lists.ts'

export const commitmentQueries = {
  commitments: (_, { filter, ...page }, context) => listAll(context, queryFor(filter), 'newest', parametersOf(filter), page),
} satisfies Pick<QueryResolvers, 'commitments'>

/** The query that begins where the filter lets through least. */
function queryFor({ about, aboutRole, statement, language }: CommitmentFilter): 'commitments' | 'commitments-about' | 'commitments-related' {
  if (about) return 'commitments-about'
  return aboutRole || statement || language ? 'commitments-related' : 'commitments'
}

function parametersOf(filter: CommitmentFilter): Filter {
  return {
    modalities: filter.modality ?? null,
    holders: filter.actor ?? null,
    about: filter.about ?? null,
    role: filter.aboutRole ?? null,
    hasDeadline: filter.hasDeadline ?? null,
    statements: filter.statement?.map((id) => bareId('Statement', id)) ?? null,
    languages: filter.language ?? null,
    parts: filter.part,
    ...yearsOf(filter.years),
  }
}

export const Commitment: Filled<CommitmentResolvers, CommitmentRow, 'id' | 'cue'> = {
  ...factFields('Commitment'),
  ...stancedFields,
  actors: async (row, _, { load }) => (await load.list('commitment-actors', row.id)).map(({ node }) => node),
  about: async (row, { role: wanted }, { load }) => {
    const named = await load.list('commitment-about', row.id)
    return named.filter(({ role }) => wanted == null || role === wanted).map(({ node, role }) => ({ entity: node, role }))
  },
  sameAs: async (row, _, { load }) => (await load.list('commitment-same-as', row.id)).map(({ node }) => node),
  restates: async (row, _, { load }) => {
    const [best] = await load.list('commitment-restates', row.id)
    return best ? { commitment: best.node, similarity: best.similarity } : null
  },
  restatedBy: async (row, _, { load }) => (await load.list('commitment-restated-by', row.id)).map(({ node, similarity }) => ({ commitment: node, similarity })),
}
