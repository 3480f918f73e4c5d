import { knowledge } from '../../extraction/knowledge.ts'
import type { Issue, NamedSpan, Stanced, StatementFacts } from '../../extraction/model.ts'
import { cleanText } from '../../extraction/stages/clean.ts'
import { segment } from '../../extraction/stages/segment.ts'
import { explainStances } from '../../extraction/stages/stances.ts'

/** A name of the example sentences; in a list, longer ones first. */
export type ExampleName = readonly [surface: string, type: NamedSpan['type'], id: string]

export interface ReadText {
  readonly text: string
  readonly found: readonly Stanced[]
  /** Rules that kept or dropped each cue, in the order of the text. */
  readonly rules: readonly string[]
  readonly issues: readonly Issue[]
}

/** Reads a text of one or more paragraphs for its stances alone, with the names given. */
export function readStances(
  text: string,
  names: readonly ExampleName[],
  statement: Pick<StatementFacts, 'language' | 'parties'> & Partial<StatementFacts>,
): ReadText {
  const view = cleanText(text)
  const document = { view, language: statement.language, sentences: segment(view, statement.language) }
  const facts: StatementFacts = { id: 'example', title: '', dateSource: 'none', kind: 'JOINT_STATEMENT', truncated: false, ...statement }
  const { stances, trace, issues } = explainStances({ document, mentions: namesIn(view.folded, names), statement: facts, knowledge: knowledge() })
  return { text: view.folded, found: stances, rules: trace.map(({ rule }) => rule), issues }
}

/** `CALLS_FOR EG+JP → addressees ◎ targets: content`, one line a finding. */
export function describeFindings({ found, text }: Pick<ReadText, 'found' | 'text'>): string[] {
  return found.map((stance) => {
    const content = text.slice(stance.start, stance.end)
    if (stance.kind === 'commitment') return `${stance.modality} ${stance.actors.join('+')}${stance.deadline ? ` by ${stance.deadline}` : ''}: ${content}`
    const asked = stance.addressees.length > 0 ? ` → ${stance.addressees.join('+')}` : ''
    const aimed = stance.targets.length > 0 ? ` ◎ ${stance.targets.join('+')}` : ''
    return `${stance.stance} ${stance.holders.join('+')}${asked}${aimed}: ${content}`
  })
}

function namesIn(text: string, names: readonly ExampleName[]): NamedSpan[] {
  const found: NamedSpan[] = []
  for (let at = 0; at < text.length; at++) {
    const name = names.find(([surface]) => text.startsWith(surface, at))
    if (!name) continue
    const [surface, type, id] = name
    found.push({ start: at, end: at + surface.length, type, id, rule: 'example' })
    at += surface.length - 1
  }
  return found
}
