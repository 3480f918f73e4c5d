import { statementCondition } from '../conditions.ts'
import type { ApiContext } from '../context.ts'
import type { Filled } from '../filled.ts'
import type { QueryResolvers, StatementResolvers } from '../generated/types.ts'
import { bareIdOf, globalId, readGlobalId } from '../global-id.ts'
import type { StatementRow } from '../rows.ts'
import { statementSortKeys } from '../sort-keys.ts'
import { yearsOf } from '../years.ts'
import { facetedOf } from './faceted-lists.ts'
import { firstOf, listFound, listOf, nodesOf } from './lists.ts'

export const statementQueries = {
  statement: (_, { id }, context) => findStatement('id', id, context),
  statements: (_, { filter, orderBy, ...page }, context) => listFound(context, 'statements', statementCondition(filter), statementSortKeys(orderBy), page),
} satisfies Pick<QueryResolvers, 'statement' | 'statements'>

/** The statement with an id, or the one of an edition with it. `field`: where the id was given. Throws BAD_INPUT for the id of something else. */
export async function findStatement(field: string, given: string, { load }: ApiContext): Promise<StatementRow | null> {
  const { type, id } = readGlobalId(given)
  if (type !== 'Edition') return load.node('statements-by-id', bareIdOf(field, 'Statement', given))
  const edition = await load.node('editions-by-id', id)
  return edition && load.node('statements-by-id', edition.statementId)
}

export const Statement: Filled<StatementResolvers, StatementRow, 'id'> = {
  id: (row) => globalId('Statement', row.id),
  parties: nodesOf('statement-parties'),
  editions: nodesOf('statement-editions'),
  instrument: firstOf('statement-instrument'),
  clauses: (row, page, context) => listOf(context, 'statement-clauses', 'ordinal', row.id, {}, page),
  citations: (row, { parts, ...page }, context) => listOf(context, 'statement-citations', 'text', row.id, { parts }, page),
  citedBy: (row, { years, parts, ...page }, context) => listOf(context, 'statement-cited-by', 'newest', row.id, { ...yearsOf(years), parts }, page),
  positions: facetedOf('statement-positions', 'text'),
  commitments: facetedOf('statement-commitments', 'text'),
}
