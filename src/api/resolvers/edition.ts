import type { Filled } from '../filled.ts'
import type { EditionResolvers } from '../generated/types.ts'
import { globalId } from '../global-id.ts'
import type { EditionRow } from '../rows.ts'
import { statementOf } from './facts.ts'
import { listOf, nodesOf } from './lists.ts'

export const Edition: Filled<EditionResolvers, EditionRow, 'id'> = {
  id: (row) => globalId('Edition', row.id),
  statement: statementOf,
  sources: nodesOf('edition-sources'),
  clauses: (row, page, context) => listOf(context, 'edition-clauses', 'ordinal', row.id, {}, page),
}
