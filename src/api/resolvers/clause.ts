import type { Filled } from '../filled.ts'
import type { ClauseResolvers } from '../generated/types.ts'
import { globalId } from '../global-id.ts'
import type { ClauseRow } from '../rows.ts'
import { editionOf, statementOf } from './facts.ts'

export const Clause: Filled<ClauseResolvers, ClauseRow, 'id'> = {
  id: (row) => globalId('Clause', row.id),
  statement: statementOf,
  edition: editionOf,
  mentions: async (row, _, { load }) => (await load.list('clause-mentions', row.id)).map(({ node }) => node),
  citations: async (row, _, { load }) => (await load.list('clause-citations', row.id)).map(({ node }) => node),
  positions: async (row, _, { load }) => (await load.list('clause-positions', row.id)).map(({ node }) => node),
  commitments: async (row, _, { load }) => (await load.list('clause-commitments', row.id)).map(({ node }) => node),
}
