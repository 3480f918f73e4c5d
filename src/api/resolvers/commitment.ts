import type { Filled } from '../filled.ts'
import type { CommitmentFilter, CommitmentResolvers, QueryResolvers } from '../generated/types.ts'
import { bareId } from '../global-id.ts'
import type { Filter } from '../loaders.ts'
import type { CommitmentRow } from '../rows.ts'
import { aboutOf, factFields, stancedFields } from './facts.ts'
import { listAll, nodesOf, yearsOf } from './lists.ts'

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
    topics: filter.topic?.map((id) => bareId('Topic', id)) ?? null,
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
