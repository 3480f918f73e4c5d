import { skipAdverbs } from './adverbs.ts'
import { beginsClauseBehindSemicolon, beginsForeignClause, endsContent, isClauseBeside, isStrangersClause } from './clause-ends.ts'
import { OPENERS } from './clause-words.ts'
import { carriesOn, coordinated, directiveParticiple } from './coordination.ts'
import { matchCue, matchNegated, matchNegatedFuture } from './cue-tables.ts'
import { isRoleAfterAdverbial } from './fronted-phrases.ts'
import { behindFrontedNegation, carriesNegation } from './negation.ts'
import { expressedNoun, withNouns } from './nouns.ts'
import { beginState, clauseStart, drop, emit, isBehindRegard, type MainLine, type Predicate, type State } from './predicate.ts'
import { predicative } from './predicative.ts'
import { followsReporting, isConsequence, isContrast, mayPromise, refusal } from './refusals.ts'
import { WILL } from './resolutions.ts'
import { ruleWords } from './rule-words.ts'
import { verbBehind } from './subject-verbs.ts'
import { matchSubject, type Subject, type SubjectContext } from './subjects.ts'
import { quotedTokens, type Token } from './tokens.ts'
import { FRONTED_NEGATION, NEITHER_NOR } from './trace.ts'
import type { Verb } from './verbs.ts'

/** Finds the main-line cues of one sentence (annotation guide, sections 3, 6 and 7). */
export function scanMainLine(tokens: readonly Token[], context: SubjectContext): MainLine {
  const predicates: Predicate[] = []
  const foreign: number[] = []
  const state = beginState()
  const before = { ...context.last }
  Object.assign(context.last, { singular: [], plural: mayTakeUp(tokens) ? before.plural : [] })
  const inSentence = { ...context, last: before }
  const quoted = quotedTokens(tokens)
  const opening = skipAdverbs(tokens, 0)
  for (let i = 0; i < tokens.length && tokens.at(-1)?.lower !== '?'; i++) {
    const negated = carriesOn(tokens, i, state)
    if (!(negated || isBoundary(tokens, i, opening)) || quoted.has(i)) continue
    const clause = negated ? undefined : withSubject(tokens, i, state, inSentence)
    const found = clause ? clause.predicate : withoutSubject(tokens, i, state, inSentence)
    if (clause) remember(clause.subject, context)
    if (found) {
      predicates.push(found)
      i = found.content - 1
    } else if (clause) {
      if (isClauseBeside(tokens, i, state)) foreign.push(i)
      i = clause.end - 1
    } else if (beginsForeignClause(tokens, i, state) || isStrangersClause(tokens, i, state, inSentence)) {
      foreign.push(i)
      state.foreign = true
    } else if (endsContent(tokens, i, state) || beginsClauseBehindSemicolon(tokens, i, state)) foreign.push(i)
  }
  return { predicates: withNouns(tokens, predicates, state.trace), foreign, trace: state.trace, held: state.subject !== undefined }
}

/** "The ferry sank. They …": behind a sentence that names nothing in the plural, "they" are still the holders before it. */
const mayTakeUp = (tokens: readonly Token[]) =>
  tokens[0]?.lower === 'this' || !tokens.some(({ tags, mention, lower }) => mention || tags.has('Plural') || /^(?:and|they|people)$/.test(lower))

const withoutSubject = (tokens: readonly Token[], i: number, state: State, context: SubjectContext) =>
  coordinated(tokens, i, state) ??
  expressedNoun(tokens, i, state) ??
  directiveParticiple(tokens, i, state) ??
  impersonal(tokens, i, state, context) ??
  predicative(tokens, i, state, context)

function remember(subject: Subject, context: SubjectContext): void {
  if (subject.plural || subject.holders.length > 1) context.last.plural = subject.holders
  else context.last.singular = subject.holders
}

/** `opening`: the token behind the adverbs that the sentence begins with. */
const isBoundary = (tokens: readonly Token[], i: number, opening: number) =>
  i === 0 ||
  isBehindAdverbs(tokens, i, opening) ||
  (tokens[i - 1]?.lower === 'today' && (i === 1 || OPENERS.has(tokens[i - 2]?.lower ?? '') || isConsequence(tokens, i - 1))) ||
  isConsequence(tokens, i) ||
  OPENERS.has(tokens[i - 1]?.lower ?? '') ||
  isContrast(tokens, i) ||
  isInvertedWill(tokens, i) ||
  isBehindRegard(tokens, i) ||
  isRoleAfterAdverbial(tokens, i)

/** "In this context both sides …", "Accordingly they …": adverbs need no comma. */
const isBehindAdverbs = (tokens: readonly Token[], i: number, opening: number) => opening === (/^(?:both|all)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i)

const isInvertedWill = (tokens: readonly Token[], i: number) => tokens[i]?.lower === 'will' && tokens[i + 1]?.lower === 'we'
/** A clause whose subject is a holder: its cue, when its verb is one, and the token behind subject and verb. */
interface Clause {
  readonly subject: Subject
  readonly predicate: Predicate | undefined
  readonly end: number
}

/** Rule "main line": a holder and its finite verb. */
function withSubject(tokens: readonly Token[], i: number, state: State, context: SubjectContext): Clause | undefined {
  if (isInvertedWill(tokens, i)) return invertedWill(tokens, i, state, context)
  const denied = frontedDenial(tokens, i, state, context)
  if (denied) return denied
  const subject = matchSubject(tokens, i, reported(tokens, i, state, context))
  const verb = subject && verbBehind(tokens, subject)
  if (!verb) return subject?.denies ? { subject, predicate: undefined, end: subject.end } : undefined
  if (isOneOfSeveral(tokens, i, subject, verb)) return undefined
  if (isReportedWill(tokens, i, verb, state) && mayPromise(subject, context)) return reportedWill(tokens, i, subject, verb, state)
  const refused = refusal(tokens, i, state, verb, subject, context)
  if (refused) {
    if (verb.match) drop(tokens, verb.at, verb.match, refused, state)
    return undefined
  }
  if (verb.dropped) drop(tokens, verb.dropped.at, verb.dropped.match, verb.dropped.rule, state)
  const outer = tokens[i - 1]?.lower === 'that' ? { subject: state.subject, governing: state.governing, promises: state.promises } : undefined
  Object.assign(state, { subject, outer, foreign: false, promises: mayPromise(subject, context) })
  if (verb.match && isNeitherNor(tokens, verb)) drop(tokens, verb.at, verb.match, NEITHER_NOR, state)
  else if (verb.match) {
    const reported = tokens[i - 1]?.lower === 'that' && tokens[i - 2]?.lower === 'and' && followsReporting(tokens, i - 1, state)
    const predicate = emit(tokens, { rule: '3 main line', subject, from: clauseStart(tokens, i), at: verb.at, match: verb.match, verb, reported }, state)
    return { subject, predicate, end: verb.at + 1 }
  }
  state.governing = { cue: undefined, form: verb.form, progressive: verb.progressive, normative: verb.normative, auxiliary: verb.auxiliary }
  state.expresses = EXPRESSES.has(tokens[verb.at]?.lower ?? '')
  return { subject, predicate: undefined, end: verb.at + 1 }
}

/** "confirmed that it would lend boats": the future of what is told in the past; "that it would be hard" says it of nobody, "in May we said that we would" tells of another day. */
const isReportedWill = (tokens: readonly Token[], i: number, { at }: Verb, { governing, content, subject }: State) =>
  !/^(?:on|in|at)$/.test(tokens[0]?.lower ?? '') &&
  tokens[at]?.lower === 'would' &&
  tokens[at + 1]?.tags.has('Infinitive') === true &&
  !isUnreal(tokens, i, at + 1) &&
  i === content &&
  tokens[i - 1]?.lower === 'that' &&
  /^(?:it|they|we)$/.test(tokens[i]?.lower ?? '') &&
  (tokens[i]?.lower !== 'it' || subject?.plural === false) &&
  governing?.cue?.kind === 'reporting' &&
  governing.form === 'past'

/** "they would have preferred", "it would take years": no future of theirs. */
const isUnreal = (tokens: readonly Token[], subject: number, verb: number) =>
  SEEMING.has(tokens[verb]?.lower ?? '') ||
  (tokens[subject]?.lower === 'it' && TAKING.has(tokens[verb]?.lower ?? '')) ||
  (tokens[verb]?.lower === 'have' && ['PastTense', 'Participle'].some((tag) => tokens[skipAdverbs(tokens, verb + 1)]?.tags.has(tag)))

const SEEMING = ruleWords('seeming')
const TAKING = ruleWords('taking')

function reportedWill(tokens: readonly Token[], i: number, subject: Subject, { at }: Verb, state: State): Clause {
  const match = { cue: WILL, end: at + 1, form: undefined }
  return { subject, predicate: emit(tokens, { rule: '3 main line: reported will', subject, from: i, at, match }, state), end: at + 1 }
}

/** "where pilots and Kenya sit as equals": the verb is that of several. */
const isOneOfSeveral = (tokens: readonly Token[], i: number, { plural }: Subject, { match, form, auxiliary }: Verb) =>
  !plural && !match && form === 'base' && !auxiliary && tokens[i - 1]?.lower === 'and'

/** "neither supports nor opposes the plan": only one of the two has an opposite, and together they say nothing. */
function isNeitherNor(tokens: readonly Token[], { negated, match }: Verb): boolean {
  if (!negated || !match || !carriesNegation(tokens[match.end])) return false
  const second = skipAdverbs(tokens, match.end + 1)
  return matchCue(tokens, second) !== undefined && matchNegated(tokens, second) === undefined
}

const EXPRESSES = ruleWords('expressing')

/** "Only together will we …". */
function invertedWill(tokens: readonly Token[], i: number, state: State, context: SubjectContext): Clause | undefined {
  const match = matchCue(tokens, i)
  const subject = { end: i + 2, holders: context.statement.parties, plural: true }
  return match && { subject, predicate: emit(tokens, { rule: '3 main line: inverted', subject, from: i, at: i, match, behind: i + 2 }, state), end: i + 2 }
}

/** "Never will we accept …", "Under no circumstances does Kenya support …": the opposite of what the verb says, where it has one, and never a promise. */
function frontedDenial(tokens: readonly Token[], i: number, state: State, context: SubjectContext): Clause | undefined {
  const auxiliary = i > 0 && carriesNegation(tokens[i]) ? undefined : behindFrontedNegation(tokens, i)
  const subject = auxiliary !== undefined && INVERTED.test(tokens[auxiliary]?.lower ?? '') ? matchSubject(tokens, auxiliary + 1, context) : undefined
  if (auxiliary === undefined || !subject) return undefined
  const at = skipAdverbs(tokens, subject.end)
  const isFuture = /^(?:will|shall)$/.test(tokens[auxiliary]?.lower ?? '')
  const opposite = (isFuture ? matchNegatedFuture : matchNegated)(tokens, at)
  const stated = matchCue(tokens, at)
  if (opposite) {
    const rule = '3 main line: fronted negation'
    const verb = { at, match: opposite, form: 'base', auxiliary: true, progressive: false, normative: false, negated: true } as const
    return { subject, predicate: emit(tokens, { rule, subject, from: clauseStart(tokens, i), at, match: opposite, verb }, state), end: at + 1 }
  }
  Object.assign(state, { subject, foreign: false, governing: undefined })
  if (stated) drop(tokens, at, stated, FRONTED_NEGATION, state)
  return { subject, predicate: undefined, end: at + 1 }
}

const INVERTED = /^(?:will|shall|can|could|do|does|did|have|has)$/

/** "The Union confirms that it will …", "The two sides talked, and they agreed …": the pronoun takes up the holder of the clause before. */
function reported(tokens: readonly Token[], i: number, state: State, context: SubjectContext): SubjectContext {
  const opened = state.subject ? undefined : openedBy(tokens, i, context)
  if (opened) return { ...context, last: { ...context.last, singular: opened.holders } }
  if (!state.subject) return context
  const ofOne = tokens[i]?.lower === 'it' && state.subject.plural && FUTURE.test(tokens[i + 1]?.lower ?? '') // we say of a state that it will
  const takesUp = !ofOne && tokens[i - 1]?.lower === 'that' && followsReporting(tokens, i - 1, state)
  const coordinated = tokens[i - 1]?.lower === 'and' && tokens[i]?.lower === 'they' && state.subject.plural && !context.last.plural.length
  const behindSemicolon = tokens[i - 1]?.lower === ';' && tokens[i]?.lower === 'it' && !state.subject.plural && isIntent(tokens, i, state)
  if (!takesUp && !coordinated && !behindSemicolon) return context
  return { ...context, last: { singular: state.subject.holders, plural: state.subject.holders } }
}

const FUTURE = /^(?:will|shall)$/

const INTENDING = ruleWords('intending')

/** "looks forward to the fair; it seeks to sail": what is still ahead seeks nothing; a welcomed plan and whoever is named before might. */
function isIntent(tokens: readonly Token[], it: number, { subject, content }: State): boolean {
  if (!INTENDING.has(tokens[skipAdverbs(tokens, it + 1)]?.lower ?? '') || tokens[content - 2]?.lower !== 'forward') return false
  return !tokens.slice(content, it).some(({ mention }) => mention && !subject?.holders.includes(mention.id))
}

/** "As Kenya leads the League, it will …": the subject of the clause that the sentence opens with. */
function openedBy(tokens: readonly Token[], i: number, context: SubjectContext): Subject | undefined {
  if (tokens[i]?.lower !== 'it' || tokens[i - 1]?.lower !== ',' || !/^(?:as|when|while|once|since|if)$/.test(tokens[0]?.lower ?? '')) return undefined
  const subject = matchSubject(tokens, 1, context)
  return subject && !subject.plural && tokens[subject.end]?.tags.has('Verb') ? subject : undefined
}

/** "It is our firm belief that …" */
function impersonal(tokens: readonly Token[], i: number, state: State, { statement }: SubjectContext): Predicate | undefined {
  const match = tokens[i]?.lower === 'it' ? matchCue(tokens, i) : undefined
  const subject = { end: i, holders: statement.parties, plural: true }
  return match && emit(tokens, { rule: '3 main line: impersonal', subject, from: clauseStart(tokens, i), at: i, match }, state)
}
