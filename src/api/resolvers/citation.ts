import type { Filled } from '../filled.ts'
import type { CitationResolvers } from '../generated/types.ts'
import type { CitationRow } from '../rows.ts'
import { factFields, surfaceEvidence } from './facts.ts'
import { present } from './lists.ts'

export const Citation: Filled<CitationResolvers, CitationRow, 'id'> = {
  ...factFields('Citation'),
  instrument: (row, _, { load }) => present(load.node('entities-by-id', row.instrumentId), 'The instrument'),
  evidence: surfaceEvidence,
}
