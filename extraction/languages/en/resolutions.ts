import type { VerbForm } from './inflection.ts'
import { type Cue, matchResolutionCue } from './lexicon.ts'
import { nestedNoun } from './nouns.ts'
import { clauseStart, emit, type MainLine, type Predicate, type State } from './predicate.ts'
import type { Subject } from './subjects.ts'
import type { Token } from './tokens.ts'
import { skipAdverbs } from './verbs.ts'

/** The cue that leads a paragraph of a resolution, finite or participle, and the cues coordinated with it (section 8). */
export function scanResolution(tokens: readonly Token[], holders: readonly string[]): MainLine {
  const predicates: Predicate[] = []
  const state: State = { subject: undefined, governing: undefined, foreign: false, content: -1 }
  const subject: Subject = { end: 0, holders, plural: false }
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens[i - 1]?.lower
    if (i > 0 && before !== 'and' && before !== ',' && before !== ';') continue
    const lead = predicates[0]
    const at = skipAdverbs(tokens, i)
    const match = matchResolutionCue(tokens, at)
    if (!match || (lead ? !sameMood(match.form, lead.form) : match.form === 'base')) {
      if (!lead) return { predicates, foreign: [] }
      continue
    }
    const found = emit(tokens, lead ? clauseStart(tokens, i) : i, at, match, state, subject, skipAside(tokens, match.end))
    if (!found) continue
    predicates.push({ ...found, cue: addressed(tokens, found), nested: false }, ...nestedNoun(tokens, found))
    i = found.content - 1
  }
  return { predicates, foreign: [] }
}

const DIRECTIVE: Cue = { id: 'en-res-decide-others', label: { stance: 'URGES' }, kind: 'directive', strength: 'strong' }

/** "Decides that all States shall …" asks others; "Decides that it / the Committee / the measures …" binds the organ itself (8.3). */
export function addressed(tokens: readonly Token[], { cue, content }: Pick<Predicate, 'cue' | 'content'>): Cue {
  if (cue.id !== 'en-res-decide' || (content > 0 && tokens[content - 1]?.lower !== 'that')) return cue
  const first = tokens[content]?.lower === 'the' ? content + 1 : content
  const subject = tokens.slice(first, first + 12)
  const verb = subject.findIndex((token) => token.lower === 'shall' || token.lower === 'should' || token.lower === 'must')
  const head = subject.slice(0, Math.max(verb, 1))
  const others =
    head[0]?.mention?.type === 'Country' || head.some((token, index) => index < 4 && /^(?:states|authorities|parties|groups|countries)$/.test(token.lower))
  return verb >= 0 && others ? DIRECTIVE : cue
}

const sameMood = (form: VerbForm | undefined, lead: VerbForm | undefined) => (lead === 'third' ? form === 'third' : form === 'gerund')

/** "in this regard", "also", "in this context" after the cue belong to it. */
function skipAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === ',' && tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.lower === 'this') return skipAside(tokens, at + 1)
  if (
    tokens[at]?.lower === 'in' &&
    /^(?:this|that)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^(?:regard|context|respect|connection)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return tokens[at + 3]?.lower === ',' ? at + 4 : at + 3
  return /^(?:also|further|again)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
}
