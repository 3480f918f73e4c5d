import { readWordLists } from '../word-lists.ts'
import { behindPurpose } from './addressees.ts'
import { skipAdverbs } from './adverbs.ts'
import { type CueMatch, matchResolutionCue } from './cue-tables.ts'
import type { Cue } from './lexicon.ts'
import { withNouns } from './nouns.ts'
import { beginState, clauseStart, emit, type MainLine, type Predicate } from './predicate.ts'
import { ruleWords } from './rule-words.ts'
import type { Subject } from './subjects.ts'
import { quotedTokens, type Token } from './tokens.ts'

const { entries, setOf } = readWordLists('en/resolution-words.yaml')
export const resolutionWordEntries = entries

/** The cue that leads a paragraph of a resolution, finite or participle, and the cues coordinated with it (section 8). */
export function scanResolution(tokens: readonly Token[], holders: readonly string[]): MainLine {
  const predicates: Predicate[] = []
  const state = beginState()
  const subject: Subject = { end: 0, holders, plural: false }
  const quoted = quotedTokens(tokens)
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens[i - 1]?.lower
    if (quoted.has(i) || (i > 0 && before !== 'and' && before !== ',' && before !== ';')) continue
    const lead = predicates[0]
    const at = skipAdverbs(tokens, i)
    const match = lead && isVoiceOfDocument(tokens, i, lead) ? undefined : matchResolutionCue(tokens, at)
    if (!match || !(lead ? isCoordinated(match, lead) : isLead(match, i))) continue
    const rule = lead ? '8.6 coordinated with the lead' : '8.2 leads the paragraph'
    const found = emit(tokens, { rule, subject, from: lead ? clauseStart(tokens, i) : i, at, match }, state)
    if (!found) continue
    predicates.push({ ...found, cue: addressed(tokens, found), nested: false }, ...ownShall(tokens, found))
    i = found.content - 1
  }
  return { predicates: withNouns(tokens, predicates, state.trace), foreign: [], trace: state.trace, held: true }
}

/** Behind a fronted phrase ("Bearing in mind …, calls upon") only a finite verb leads. */
const isLead = (match: CueMatch, i: number) => (i === 0 ? match.form !== 'base' : match.form === 'third')

const VOICES = ruleWords('voices')
const SAYINGS = setOf('sayings-of-documents')

/** "Recalling the statement made by its President, expressing concern at …": the statement expresses it. */
function isVoiceOfDocument(tokens: readonly Token[], i: number, lead: Predicate): boolean {
  if (tokens[i - 1]?.lower !== ',' || !SAYINGS.has(tokens[i]?.lower ?? '')) return false
  return tokens.slice(lead.content, Math.min(i, lead.content + 4)).some(({ lower }) => VOICES.has(lower))
}

/** Participles go with participles and adjectives, finite verbs with finite verbs. */
const isCoordinated = (match: CueMatch, lead: Predicate) =>
  lead.form === 'third' ? match.form === 'third' : match.form === 'gerund' || match.form === undefined

export const WILL: Cue = { id: 'en-will', label: { modality: 'WILL' }, kind: 'commitment', strength: 'strong' }

/** "Affirms that it shall … and that it shall …": each is a promise of the organ's besides (6.5). */
function ownShall(tokens: readonly Token[], outer: Predicate): Predicate[] {
  if (outer.cue.kind !== 'reporting') return []
  const isOwn = (at: number) => tokens[at]?.lower === 'it' && /^(?:shall|will)$/.test(tokens[at + 1]?.lower ?? '')
  const promise = (at: number, from: number): Predicate => {
    const { start, end } = tokens[at + 1] as Token
    return { cue: WILL, span: { start, end }, form: undefined, holders: outer.holders, from, content: at + 2, nested: true }
  }
  if (!isOwn(outer.content)) return []
  const second = tokens.findIndex(({ lower }, at) => at > outer.content && lower === 'and' && tokens[at + 1]?.lower === 'that' && isOwn(at + 2))
  return [promise(outer.content, outer.content), ...(second < 0 ? [] : [promise(second + 2, second)])]
}

const ASKED = setOf('asked')
const OTHERS = setOf('others-asked')
const DIRECTIVE: Cue = { id: 'en-res-decide-others', label: { stance: 'URGES' }, kind: 'directive', strength: 'strong' }

/** "Decides that all States shall …" asks others; "Decides that it / the Committee / the measures …" binds the organ itself (8.3). */
export function addressed(tokens: readonly Token[], { cue, content }: Pick<Predicate, 'cue' | 'content'>): Cue {
  const before = tokens[content - 1]?.lower === ',' ? tokens[content - 2] : tokens[content - 1]
  if (cue.id !== 'en-res-decide' || (content > 0 && before?.lower !== 'that')) return cue
  const main = behindPurpose(tokens, content, tokens[content - 1]?.lower === ',')
  const first = tokens[main]?.lower === 'the' ? main + 1 : main
  const subject = tokens.slice(first, first + 12)
  const verb = subject.findIndex(({ lower }, at) => /^(?:shall|should|must)$/.test(lower) || isAsked(subject, at))
  const head = subject.slice(0, Math.max(verb, 1))
  const others = head[0]?.mention?.type === 'Country' || head.some((token, index) => index < 4 && OTHERS.has(token.lower))
  return verb >= 0 && others ? DIRECTIVE : cue
}

/** "all States are called upon to" */
const isAsked = (tokens: readonly Token[], at: number) => tokens[at]?.lower === 'are' && ASKED.has(tokens[at + 1]?.lower ?? '') && !tokens[at]?.mention

/** "The Executive Council," alone in its line: the organ whose decision follows, as in an annex. */
export function organOf(tokens: readonly Token[], known: readonly string[]): readonly string[] | undefined {
  const organ = tokens[0]?.lower === 'the' ? tokens[1]?.mention : undefined
  if (organ?.type !== 'Organization' || tokens[2]?.lower !== ',' || tokens.length > 3) return undefined
  return known.includes(organ.id) ? known : [organ.id]
}
