import type { Connection, PageArguments } from '../connection.ts'
import type { ApiContext } from '../context.ts'
import { digestOf, listName } from '../cursor.ts'
import type { Filled } from '../filled.ts'
import type { CoMentionResolvers, QueryResolvers } from '../generated/types.ts'
import { entityIdOf } from '../global-id.ts'
import { connectKnown } from '../known-list.ts'
import type { CoMentionRow, DatedClauseRow } from '../rows.ts'
import { noteEmpty } from '../warnings.ts'
import { yearsOf } from '../years.ts'
import { clauseEvidence } from './facts.ts'
import { listOf, present } from './lists.ts'

export const coMentionQueries = {
  coMentions: async (_, { id, with: others, types, years, parts, ...page }, context) => {
    const scope = { id: entityIdOf('id', id), ...yearsOf(years), parts }
    const asked = { ...scope, others: others?.map((each) => entityIdOf('with', each)) ?? null, types: types ?? null }
    const rows = await context.load.rows('co-mentions', asked)
    if (rows.length === 0) noteEmpty('entity', [scope.id, ...(asked.others ?? [])], context)
    const state = digestOf(rows.map(({ entityId, clauseCount }) => [entityId, clauseCount]))
    return connectKnown(
      page,
      { list: listName('co-mentions', asked), state },
      rows.map((row) => ({ ...row, scope, id: `${fewest(row.clauseCount)} ${row.entityId}` })),
    )
  },
} satisfies Pick<QueryResolvers, 'coMentions'>

/** Digits that sort as text, the greatest number first. */
const fewest = (count: number): string => String(Number.MAX_SAFE_INTEGER - count).padStart(16, '0')

export const CoMention: Filled<CoMentionResolvers, CoMentionRow> = {
  entity: (row, _, { load }) => present(load.node('entities-by-id', row.entityId), 'The entity'),
  evidence: async (row, _, context) => clauseEvidence(await present(newest(row, context), 'The clause')),
  clauses: (row, page, context) => clausesOf(row, page, context),
}

async function newest(row: CoMentionRow, context: ApiContext): Promise<DatedClauseRow | undefined> {
  return (await clausesOf(row, { first: 1 }, context).page()).nodes[0]
}

function clausesOf({ entityId, scope }: CoMentionRow, page: PageArguments, context: ApiContext): Connection<DatedClauseRow> {
  return listOf(context, 'co-mention-clauses', 'newest', entityId, scope, page)
}
