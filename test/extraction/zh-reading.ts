import type { StatementFacts } from '../../extraction/model.ts'
import { type ExampleName, type ReadText, readStances } from './stance-reading.ts'

export { describeFindings } from './stance-reading.ts'

const NAMES: readonly ExampleName[] = [
  ['《海洋公约》', 'Instrument', 'sea-convention'],
  ['《港口议定书》', 'Instrument', 'port-protocol'],
  ['《不扩散核武器条约》', 'Instrument', 'npt'],
  ['中国商务部', 'Organization', 'cn-ministry-commerce'],
  ['埃及交通部', 'Organization', 'eg-ministry-transport'],
  ['日本环境省', 'Organization', 'jp-ministry-environment'],
  ['海关合作组织', 'Organization', 'customs-organization'],
  ['绿洲倡议', 'Initiative', 'oasis-initiative'],
  ['港口艺术节', 'Event', 'port-festival'],
  ['穆萨', 'Person', 'musa'],
  ['普京', 'Person', 'vladimir-putin'],
  ['习近平', 'Person', 'xi-jinping'],
  ['红海', 'Place', 'red-sea'],
  ['中国', 'Country', 'CN'],
  ['埃及', 'Country', 'EG'],
  ['日本', 'Country', 'JP'],
  ['中方', 'Country', 'CN'],
  ['埃方', 'Country', 'EG'],
  ['俄方', 'Country', 'RU'],
]

export interface ReadSentence extends Omit<ReadText, 'issues'> {
  /** Codes of the issues. */
  readonly issues: readonly string[]
}

/** Reads a text as a statement of China and Egypt. */
export function read(text: string, statement: Partial<StatementFacts> = {}): ReadSentence {
  const { issues, ...rest } = readStances(text, NAMES, { parties: ['CN', 'EG'], language: 'zh-Hans', ...statement })
  return { ...rest, issues: issues.map(({ code }) => code) }
}

/** A sentence with ⟦ ⟧ around words, without the marks, and the place of the words. */
export function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦')
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end: marked.indexOf('⟧') - 1 }
}
