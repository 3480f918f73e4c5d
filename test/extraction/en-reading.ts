import { knowledge } from '../../extraction/knowledge.ts'
import { explainStances } from '../../extraction/languages/en/stances.ts'
import type { Issue, NamedSpan, Stanced, StatementFacts } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { segment } from '../../extraction/stages/segment.ts'

/** Names of the example sentences; longer ones first. */
const NAMES: readonly (readonly [surface: string, type: NamedSpan['type'], id: string])[] = [
  ['Harbour Convention', 'Instrument', 'harbour-convention'],
  ['Customs Board', 'Organization', 'customs-board'],
  ['Security Council', 'Organization', 'UNSC'],
  ['Oasis Initiative', 'Initiative', 'oasis-initiative'],
  ['Central Asian', 'Place', 'central-asia'],
  ['Red Sea', 'Place', 'red-sea'],
  ['Egyptian', 'Country', 'EG'],
  ['Minister Musa', 'Person', 'musa'],
  ['Libyan', 'Country', 'LY'],
  ['Libya', 'Country', 'LY'],
  ['Egypt', 'Country', 'EG'],
  ['Japan', 'Country', 'JP'],
  ['Chad', 'Country', 'TD'],
  ['Kenya', 'Country', 'KE'],
]

export interface ReadText {
  readonly text: string
  readonly found: readonly Stanced[]
  /** Rules that kept or dropped each cue, in the order of the text. */
  readonly rules: readonly string[]
  readonly issues: readonly Issue[]
}

/** Reads a text of one or more paragraphs as a statement of Egypt and Japan. */
export function read(text: string, statement: Partial<StatementFacts> = {}): ReadText {
  const view = cleanText(text)
  const document = { view, language: 'en' as const, sentences: segment(view, 'en') }
  const facts: StatementFacts = {
    id: 'eg-jp',
    title: '',
    dateSource: 'none',
    parties: ['EG', 'JP'],
    language: 'en',
    kind: 'JOINT_STATEMENT',
    truncated: false,
    ...statement,
  }
  const { stances, trace, issues } = explainStances({ document, mentions: namesIn(view.folded), statement: facts, knowledge: knowledge() })
  return { text: view.folded, found: stances, rules: trace.map(({ rule }) => rule), issues }
}

/** `CALLS_FOR EG+JP → addressees ◎ targets: content`, one line a finding. */
export function describeFindings({ found, text }: ReadText): string[] {
  return found.map((stance) => {
    const content = text.slice(stance.start, stance.end)
    if (stance.kind === 'commitment') return `${stance.modality} ${stance.actors.join('+')}${stance.deadline ? ` by ${stance.deadline}` : ''}: ${content}`
    const asked = stance.addressees.length > 0 ? ` → ${stance.addressees.join('+')}` : ''
    const aimed = stance.targets.length > 0 ? ` ◎ ${stance.targets.join('+')}` : ''
    return `${stance.stance} ${stance.holders.join('+')}${asked}${aimed}: ${content}`
  })
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
