import type { Filled } from '../filled.ts'
import type { MentionResolvers } from '../generated/types.ts'
import type { MentionRow } from '../rows.ts'
import { factFields, surfaceEvidence } from './facts.ts'
import { present } from './lists.ts'

export const Mention: Filled<MentionResolvers, MentionRow, 'id'> = {
  ...factFields('Mention'),
  entity: (row, _, { load }) => present(load.node('entities-by-id', row.entityId), 'The entity'),
  evidence: surfaceEvidence,
}
