import { knowledge } from '../../extraction/knowledge.ts'
import { explainStances } from '../../extraction/languages/zh/stances.ts'
import type { NamedSpan, Stanced, StatementFacts } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { segment } from '../../extraction/stages/segment.ts'

/** Names of the example sentences; longer ones first. */
const NAMES: readonly (readonly [surface: string, type: NamedSpan['type'], id: string])[] = [
  ['《海洋公约》', 'Instrument', 'sea-convention'],
  ['《港口议定书》', 'Instrument', 'port-protocol'],
  ['海关合作组织', 'Organization', 'customs-organization'],
  ['绿洲倡议', 'Initiative', 'oasis-initiative'],
  ['穆萨', 'Person', 'musa'],
  ['红海', 'Place', 'red-sea'],
  ['中国', 'Country', 'CN'],
  ['埃及', 'Country', 'EG'],
  ['日本', 'Country', 'JP'],
  ['中方', 'Country', 'CN'],
  ['埃方', 'Country', 'EG'],
  ['俄方', 'Country', 'RU'],
]

export interface ReadSentence {
  readonly text: string
  readonly found: readonly Stanced[]
  /** Rules that kept or dropped each cue, in the order of reading. */
  readonly rules: readonly string[]
  /** Codes of the issues. */
  readonly issues: readonly string[]
}

/** Reads a text of one or more paragraphs as a statement of China and Egypt. */
export function read(text: string, statement: Partial<StatementFacts> = {}): ReadSentence {
  const view = cleanText(text)
  const document = { view, language: 'zh-Hans' as const, sentences: segment(view, 'zh-Hans') }
  const facts: StatementFacts = {
    id: 'cn-eg',
    title: '',
    dateSource: 'none',
    parties: ['CN', 'EG'],
    language: 'zh-Hans',
    kind: 'JOINT_STATEMENT',
    truncated: false,
    ...statement,
  }
  const { stances, trace, issues } = explainStances({ document, mentions: namesIn(view.folded), statement: facts, knowledge: knowledge() })
  return { text: view.folded, found: stances, rules: trace.map(({ rule }) => rule), issues: issues.map(({ code }) => code) }
}

/** `SUPPORTS CN+EG → addressees ◎ targets: content`, one line a finding. */
export function describeFindings(sentence: ReadSentence): string[] {
  return sentence.found.map((stance) => {
    const content = sentence.text.slice(stance.start, stance.end)
    if (stance.kind === 'commitment') return `${stance.modality} ${stance.actors.join('+')}${stance.deadline ? ` by ${stance.deadline}` : ''}: ${content}`
    const asked = stance.addressees.length > 0 ? ` → ${stance.addressees.join('+')}` : ''
    const aimed = stance.targets.length > 0 ? ` ◎ ${stance.targets.join('+')}` : ''
    return `${stance.stance} ${stance.holders.join('+')}${asked}${aimed}: ${content}`
  })
}

/** A sentence with ⟦ ⟧ around words, without the marks, and the place of the words. */
export function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('⟦')
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end: marked.indexOf('⟧') - 1 }
}

function namesIn(text: string): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = 0; at < text.length; at++) {
    const name = NAMES.find(([surface]) => text.startsWith(surface, at))
    if (!name) continue
    const [surface, type, id] = name
    found.push({ start: at, end: at + surface.length, type, id, rule: 'example' })
    at += surface.length - 1
  }
  return found
}
