import type { ApiContext } from '../context.ts'
import type { Filled } from '../filled.ts'
import type { QueryResolvers, StatementFilter, StatementResolvers } from '../generated/types.ts'
import { bareId, globalId, readGlobalId } from '../global-id.ts'
import type { Filter } from '../loaders.ts'
import { BODY_PARTS } from '../parts.ts'
import type { StatementRow } from '../rows.ts'
import { folded } from './entity.ts'
import { firstOf, listAll, listOf, nodesOf, yearsOf } from './lists.ts'

export const statementQueries = {
  statement: (_, { id }, context) => findStatement(id, context),
  statements: (_, { filter, ...page }, context) => listAll(context, 'statements', 'newest', parametersOf(filter), page),
} satisfies Pick<QueryResolvers, 'statement' | 'statements'>

async function findStatement(globalId: string, { load }: ApiContext): Promise<StatementRow | null> {
  const { type, id } = readGlobalId(globalId)
  if (type !== 'Edition') return load.node('statements-by-id', bareId('Statement', globalId))
  const edition = await load.node('editions-by-id', id)
  return edition && load.node('statements-by-id', edition.statementId)
}

function parametersOf(filter: StatementFilter): Filter {
  return {
    parties: filter.party ?? null,
    kinds: filter.kind ?? null,
    languages: filter.language ?? null,
    cites: filter.cites ?? null,
    parts: BODY_PARTS,
    title: folded(filter.title),
    ...yearsOf(filter.years),
  }
}

export const Statement: Filled<StatementResolvers, StatementRow, 'id'> = {
  id: (row) => globalId('Statement', row.id),
  parties: nodesOf('statement-parties'),
  editions: nodesOf('statement-editions'),
  instrument: firstOf('statement-instrument'),
  clauses: (row, page, context) => listOf(context, 'statement-clauses', 'ordinal', row.id, {}, page),
  citations: (row, { parts, ...page }, context) => listOf(context, 'statement-citations', 'text', row.id, { parts }, page),
  citedBy: (row, { years, parts, ...page }, context) => listOf(context, 'statement-cited-by', 'newest', row.id, { ...yearsOf(years), parts }, page),
  positions: (row, { parts, ...page }, context) => listOf(context, 'statement-positions', 'text', row.id, { parts }, page),
  commitments: (row, { parts, ...page }, context) => listOf(context, 'statement-commitments', 'text', row.id, { parts }, page),
}
