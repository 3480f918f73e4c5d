import { type CueMatch, matchCue, matchPredicative } from './lexicon.ts'
import { nestedNoun } from './nouns.ts'
import { clauseStart, emit, type MainLine, type Predicate, type State } from './predicate.ts'
import { matchSubject, type Subject, type SubjectContext } from './subjects.ts'
import type { Token } from './tokens.ts'
import { isAdverb, isCopula, readVerb, skipAdverbs, type Verb, verbBehind } from './verbs.ts'

const SUBORDINATORS = new Set([
  'if',
  'when',
  'as',
  'because',
  'since',
  'while',
  'until',
  'whether',
  'which',
  'who',
  'how',
  'what',
  'where',
  'although',
  'though',
  'once',
  'unless',
  'whereby',
  'whose',
  'than',
])
const OPENERS = new Set([',', ';', ':', '—', '–', '(', ')', '”', '"', 'and', 'but', 'that', '.', '-'])

/** Finds the main-line cues of one sentence (annotation guide, sections 3, 6 and 7). */
export function scanMainLine(tokens: readonly Token[], context: SubjectContext): MainLine {
  const predicates: Predicate[] = []
  const foreign: number[] = []
  const state: State = { subject: undefined, governing: undefined, foreign: false, content: -1 }
  const before = { ...context.last }
  Object.assign(context.last, { singular: [], plural: [] })
  const inSentence = { ...context, last: before }
  for (let i = 0; i < tokens.length; i++) {
    if (!isBoundary(tokens, i)) continue
    const clause = withSubject(tokens, i, state, inSentence)
    const found =
      clause?.predicate ??
      (clause ? undefined : (coordinated(tokens, i, state) ?? directiveParticiple(tokens, i, state) ?? predicative(tokens, i, state, inSentence)))
    if (clause) remember(clause.subject, context)
    if (found) {
      predicates.push(found, ...nestedNoun(tokens, found))
      i = found.content - 1
    } else if (clause) i = clause.end - 1
    else if (beginsForeignClause(tokens, i, state)) {
      foreign.push(i)
      state.foreign = true
    }
  }
  return { predicates, foreign }
}

function remember(subject: Subject, context: SubjectContext): void {
  if (subject.plural || subject.holders.length > 1) context.last.plural = subject.holders
  else context.last.singular = subject.holders
}

const isBoundary = (tokens: readonly Token[], i: number) =>
  i === 0 || OPENERS.has(tokens[i - 1]?.lower ?? '') || isInvertedWill(tokens, i) || isRoleAfterAdverbial(tokens, i)

const isInvertedWill = (tokens: readonly Token[], i: number) => tokens[i]?.lower === 'will' && tokens[i + 1]?.lower === 'we'
/** "In this context we call …", but not "the moment we intend to meet". */
const isRoleAfterAdverbial = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'we' && (isAdverb(tokens[i - 1] as Token) || !tokens.slice(0, i).some((token) => token.tags.has('Verb')))

/** A clause whose subject is a holder: its cue, when its verb is one, and the token behind subject and verb. */
interface Clause {
  readonly subject: Subject
  readonly predicate: Predicate | undefined
  readonly end: number
}

/** Rule "subject": a holder and its finite verb. */
function withSubject(tokens: readonly Token[], i: number, state: State, context: SubjectContext): Clause | undefined {
  if (isInvertedWill(tokens, i)) {
    const subject = { end: i + 2, holders: context.statement.parties, plural: true }
    return { subject, predicate: emit(tokens, i, i, matchCue(tokens, i), state, subject, i + 2), end: i + 2 }
  }
  const subject = matchSubject(tokens, i, context)
  if (!subject) return undefined
  const verb = verbBehind(tokens, subject)
  if (!verb || isSubordinate(tokens, i, state, verb.match)) return undefined
  if (verb.match && 'modality' in verb.match.cue.label && !mayPromise(subject, context)) return undefined
  state.subject = subject
  state.foreign = false
  if (!verb.match) state.governing = { cue: undefined, form: verb.form }
  return { subject, predicate: emit(tokens, clauseStart(tokens, i), verb.at, verb.match, state, subject), end: verb.at + 1 }
}

/** "if we …", "the goals that we …": no main clause; but a reporting cue's that-clause is one, and so is "it is X that we will". */
function isSubordinate(tokens: readonly Token[], i: number, state: State, match: CueMatch | undefined): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (SUBORDINATORS.has(before)) return true
  if (before !== 'that' || followsReporting(tokens, i - 1, state)) return false
  return !(match && 'modality' in match.cue.label && match.cue.label.modality === 'WILL')
}

/** Rules "X is unacceptable" (6.11) and "X is condemned by Y": the content is the grammatical subject. */
function predicative(tokens: readonly Token[], i: number, state: State, context: SubjectContext): Predicate | undefined {
  for (let at = i; at < tokens.length && !/^[,;:]$/.test(tokens[at]?.lower ?? ''); at++) {
    if (!isCopula(tokens[at]?.lower ?? '') || at === i) continue
    const cueAt = skipAdverbs(tokens, at + 1)
    const match = matchPredicative(tokens, cueAt) ?? matchCue(tokens, cueAt)
    if (!match) return undefined
    const agent = match.form === 'past' && tokens[match.end]?.lower === 'by' ? matchSubject(tokens, match.end + 1, context) : undefined
    if (match.form !== undefined && !agent) return undefined
    const subject = agent ?? state.subject ?? { end: at, holders: context.statement.parties, plural: true }
    const found = emit(tokens, clauseStart(tokens, i), cueAt, match, state, subject, agent?.end ?? match.end)
    return found && { ...found, before: { from: i, to: at } }
  }
  return undefined
}

/** Commitments are the parties' own; what others will do is told, not promised. */
const mayPromise = (subject: Subject, { statement }: SubjectContext) => subject.holders.every((holder) => statement.parties.includes(holder))

const followsReporting = (tokens: readonly Token[], that: number, state: State) =>
  state.governing?.cue?.kind === 'reporting' && tokens.slice(Math.max(0, that - 3), that).some((token) => token.tags.has('Verb'))

/** Rule "coordination": a finite cue that shares the subject of the predicate before it. */
function coordinated(tokens: readonly Token[], i: number, state: State): Predicate | undefined {
  const { subject, governing } = state
  if (!subject || !governing || state.foreign) return undefined
  const before = tokens[i - 1]?.lower ?? ''
  if (!/^(?:and|but|or|,|;|also|then|\)|”)$/.test(before)) return undefined
  const verb = readVerb(tokens, i, subject.plural, matchCue)
  if (!verb?.match || !agrees(verb, governing, before) || insideRelative(tokens, state.content, i)) return undefined
  return emit(tokens, clauseStart(tokens, i), verb.at, verb.match, state, subject)
}

/** "athletes who have trained and will compete": a relative clause that no comma has closed. */
function insideRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, 0); i--) {
    const word = tokens[i]?.lower
    if (word === ',' || word === ';') return false
    if (word === 'who' || word === 'which' || word === 'whose') return true
  }
  return false
}

/** The same tense as the predicate before it, or an auxiliary of its own; weak cues do not restart after a commitment or directive (6.1). */
function agrees(verb: Verb, governing: NonNullable<State['governing']>, before: string): boolean {
  const form = verb.form
  if (form === 'gerund') return false
  const held = governing.cue?.kind === 'commitment' || governing.cue?.kind === 'directive'
  if (verb.auxiliary) return true
  if (held && before !== ';' && verb.match?.cue.strength === 'weak' && form === 'base') return false
  if (held && form === 'base' && before === ';') return false
  if (held && form === 'base' && verb.match?.cue.kind === 'commitment') return false
  if (governing.form === 'past' && !held && form === 'base' && /^(?:and|but)$/.test(before))
    return verb.match?.cue.kind === 'commitment' || verb.match?.cue.strength === 'strong'
  if (governing.form === 'past' || governing.form === 'third') return form === governing.form
  return form === 'base' || form === undefined
}

/** Rule "directive participle": "…, urging X to …" after a main cue. */
function directiveParticiple(tokens: readonly Token[], i: number, state: State): Predicate | undefined {
  if (!state.subject || !state.governing || tokens[i - 1]?.lower !== ',') return undefined
  const at = skipAdverbs(tokens, i)
  const match = matchCue(tokens, at)
  if (match?.form !== 'gerund' || match.cue.kind !== 'directive' || !('stance' in match.cue.label)) return undefined
  const governing = state.governing
  const found = emit(tokens, i - 1, at, match, state, state.subject)
  state.governing = governing
  return found
}

/** A clause with a subject of its own that is no holder ends the content before it ("…, and our companies have begun …"). */
function beginsForeignClause(tokens: readonly Token[], i: number, state: State): boolean {
  if (!state.governing || i < 2 || tokens[i - 1]?.lower !== 'and' || tokens[i - 2]?.lower !== ',') return false
  if (!/^(?:the|our|its|their|these|this|those|both|each|it|they)$/.test(tokens[i]?.lower ?? '') && !tokens[i]?.mention) return false
  for (let at = i + 1; at < tokens.length && at < i + 9; at++) {
    const token = tokens[at] as Token
    if (/^(?:,|;|to|that|which|who|of|for|in|and)$/.test(token.lower)) return false
    if (token.tags.has('Modal') || /^(?:is|are|was|were|has|have|had|will)$/.test(token.lower)) return true
  }
  return false
}
