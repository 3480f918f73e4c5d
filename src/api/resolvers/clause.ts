import type { Filled } from '../filled.ts'
import type { ClauseResolvers } from '../generated/types.ts'
import { globalId } from '../global-id.ts'
import type { ClauseRow } from '../rows.ts'
import { editionOf, statementOf } from './facts.ts'
import { nodesOf } from './lists.ts'

export const Clause: Filled<ClauseResolvers, ClauseRow, 'id'> = {
  id: (row) => globalId('Clause', row.id),
  statement: statementOf,
  edition: editionOf,
  mentions: nodesOf('clause-mentions'),
  citations: nodesOf('clause-citations'),
  positions: nodesOf('clause-positions'),
  commitments: nodesOf('clause-commitments'),
}
