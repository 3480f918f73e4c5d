import type { Filled } from '../filled.ts'
import type { EditionResolvers } from '../generated/types.ts'
import { globalId } from '../global-id.ts'
import type { EditionRow } from '../rows.ts'
import { statementOf } from './facts.ts'
import { listOf } from './lists.ts'

export const Edition: Filled<EditionResolvers, EditionRow, 'id'> = {
  id: (row) => globalId('Edition', row.id),
  statement: statementOf,
  sources: async (row, _, { load }) => (await load.list('edition-sources', row.id)).map(({ node }) => node),
  clauses: (row, page, context) => listOf(context, 'edition-clauses', 'ordinal', row.id, {}, page),
}
