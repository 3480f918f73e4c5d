import type { StatementFacts } from '../../extraction/model.ts'
import { type ExampleName, type ReadText, readStances } from './stance-reading.ts'

export { describeFindings } from './stance-reading.ts'

export const NAMES: readonly ExampleName[] = [
  ['Harbour Convention', 'Instrument', 'harbour-convention'],
  ['Customs Board', 'Organization', 'customs-board'],
  ['Security Council', 'Organization', 'UNSC'],
  ['European Commission', 'Organization', 'european-commission'],
  ['Harbour Statement', 'Instrument', 'harbour-statement'],
  ['Jana Lund', 'Person', 'jana-lund'],
  ['Oasis Initiative', 'Initiative', 'oasis-initiative'],
  ['Central Asian', 'Place', 'central-asia'],
  ['Red Sea', 'Place', 'red-sea'],
  ['Japanese Ports Agency', 'Organization', 'jp-ports-agency'],
  ['Kenyan Ports Agency', 'Organization', 'ke-ports-agency'],
  ['Ports Agency', 'Organization', 'ports-agency'],
  ['JPA', 'Organization', 'jp-ports-agency'],
  ['Egyptian', 'Country', 'EG'],
  ['Minister Musa', 'Person', 'musa'],
  ['Libyan', 'Country', 'LY'],
  ['Libya', 'Country', 'LY'],
  ['Egypt', 'Country', 'EG'],
  ['Japan', 'Country', 'JP'],
  ['Chad', 'Country', 'TD'],
  ['Kenya', 'Country', 'KE'],
]

/** Reads a text as a statement of Egypt and Japan. */
export function read(text: string, statement: Partial<StatementFacts> = {}): ReadText {
  return readStances(text, NAMES, { parties: ['EG', 'JP'], language: 'en', ...statement })
}
