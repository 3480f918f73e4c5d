import { skipAdverbs } from './adverbs.ts'
import { contentWords } from './content-words.ts'
import { type CueMatch, matchCue } from './cue-tables.ts'
import { carriesNegation } from './negation.ts'
import { clauseStart, drop, emit, type Predicate, type State } from './predicate.ts'
import type { Subject } from './subjects.ts'
import { FAR_ENOUGH, type Token } from './tokens.ts'
import { readNegated, readVerb, type Verb } from './verbs.ts'

/** Rule "coordination": a finite cue that shares the subject of the predicate before it. */
export function coordinated(tokens: readonly Token[], i: number, state: State): Predicate | undefined {
  if (resumesOuter(tokens, i, state)) Object.assign(state, state.outer, { outer: undefined })
  const { subject, governing } = state
  if (!subject || !governing || state.foreign) return undefined
  const before = tokens[i - 1]?.lower ?? ''
  if (!/^(?:and|but|or|nor|,|;|also|then|\)|”)$/.test(before)) return undefined
  if (before === ')' && isBehindOtherName(tokens, i)) return undefined
  const negated = carriesOn(tokens, i, state)
  const verb = negated ? readNegated(tokens, i, subject.plural, governing.form) : readCoordinated(tokens, i, subject, governing)
  if (verb?.dropped && negated) return drop(tokens, verb.dropped.at, verb.dropped.match, verb.dropped.rule, state)
  if (!verb?.match) return undefined
  const refused = refusal(tokens, i, verb, verb.match, state, governing, before)
  if (refused) return drop(tokens, verb.at, verb.match, refused, state)
  return emit(tokens, { rule: '3 main line: coordinated', subject, from: clauseStart(tokens, i), at: verb.at, match: verb.match, verb }, state)
}

/** In tokens. */
const LONGEST_BRACKET = 12

/** "our trust that the Kenya Ports Authority (KPA) will help": the verb is that of the name before the bracket. */
function isBehindOtherName(tokens: readonly Token[], i: number): boolean {
  const from = Math.max(0, i - LONGEST_BRACKET)
  const open = from + tokens.slice(from, i).findLastIndex(({ lower }) => lower === '(')
  return open > from && tokens[open - 1]?.mention !== undefined && tokens[open + 1]?.mention !== undefined
}

/** "stressed that Chad must pay and called for talks", "believe that Chad is a friend, note its help": tense or number tells that the second cue belongs to the first. */
function resumesOuter(tokens: readonly Token[], i: number, { outer, governing, subject }: State): boolean {
  if (outer?.subject?.plural && subject && !subject.plural && governing?.form === 'third' && /^(?:,|and|but)$/.test(tokens[i - 1]?.lower ?? '')) {
    const verb = readVerb(tokens, i, true, matchCue)
    return verb?.match?.form === 'base' && verb.match.cue.strength === 'strong' && !verb.auxiliary
  }
  if (!outer?.subject || outer.governing?.form !== 'past' || governing?.form === 'past' || !/^(?:and|but)$/.test(tokens[i - 1]?.lower ?? '')) return false
  return readVerb(tokens, i, outer.subject.plural, matchCue)?.match?.form === 'past'
}

const readCoordinated = (tokens: readonly Token[], i: number, { plural }: Subject, governing: NonNullable<State['governing']>) =>
  (governing.copular ? readAdjective(tokens, i, governing) : undefined) ??
  readVerb(tokens, i, plural, matchCue) ??
  (governing.progressive ? readVerb(tokens, i, plural, matchCue, true) : undefined)

/** In tokens. */
const LONGEST_ADJECTIVE = 10

/** "are wary of raids and worried about tolls": the copula of the first adjective is that of the second. */
function readAdjective(tokens: readonly Token[], i: number, { form }: NonNullable<State['governing']>): Verb | undefined {
  const at = skipAdverbs(tokens, i)
  const first = tokens[at]
  if (isBehindReduced(tokens, i)) return undefined
  if (!first || first.mention || !/(?:ed|y|ful|ing|ous|ent)$/.test(first.lower)) return undefined
  const match = matchCue([{ ...first, text: 'are', lower: 'are', tags: new Set() }, ...tokens.slice(at, at + LONGEST_ADJECTIVE)], 0)
  if (!match || match.end < 3) return undefined
  return { at, match: { ...match, end: at + match.end - 1 }, form, auxiliary: true, progressive: false, normative: false }
}

/** "the pilots trained and ready to sail": both say of the pilots what they are. */
function isBehindReduced(tokens: readonly Token[], i: number): boolean {
  const said = tokens[i - 2]
  if (tokens[i - 1]?.lower !== 'and' || !said || !['PastTense', 'Participle', 'Adjective'].some((tag) => said.tags.has(tag))) return false
  let of = i - 3
  while (of > 0 && tokens[of]?.tags.has('Adverb')) of--
  return tokens[of]?.tags.has('Plural') === true || /^(?:those|people|all)$/.test(tokens[of]?.lower ?? '')
}

/** "do not support X or endorse Y": behind "or" the negation of the verb before goes on. */
export const carriesOn = (tokens: readonly Token[], i: number, { governing }: State): boolean => governing?.negated === true && carriesNegation(tokens[i - 1])

/** Why a verb is not coordinated with the predicate before it: the rule; undefined where it is. */
function refusal(
  tokens: readonly Token[],
  i: number,
  verb: Verb,
  match: CueMatch,
  state: State,
  governing: NonNullable<State['governing']>,
  before: string,
): string | undefined {
  if (insideRelative(tokens, state.content, i) || continuesRelative(tokens, state.content, i, before)) return '3 main line: relative clause'
  if (match.cue.strength === 'weak' && isOthersVerb(tokens, state.content, i, before)) return '3 main line: the verb of another subject'
  if ((match.cue.strength === 'weak' || match.cue.id === 'en-will') && isSaidOfThis(tokens, state.content)) return '6.14 said of another subject'
  if (match.cue.strength === 'weak' && before === ';' && isListedUnderTo(tokens, state.content, i)) return '7.8 infinitive in a list'
  if (match.cue.strength === 'weak' && isNounBefore(tokens, match.end, before)) return '7.8 noun in a list'
  if (match.cue.strength === 'weak' && isInfinitiveListed(tokens, state.content, i, before)) return '7.8 infinitive in a list'
  if (match.cue.strength === 'weak' && 'modality' in match.cue.label && holdsInfinitive(tokens, state.content, i)) return '7.8 infinitive in a list'
  if ('modality' in match.cue.label && !state.promises) return '4 the subject is no actor'
  if (verb.auxiliary) return isPassiveWill(tokens, verb, before) ? '4 the subject is no actor' : undefined
  if (verb.form === 'gerund') return '7.8 participle'
  return (
    scopeRefusal(tokens, verb, match, { governing, content: state.content }, before) ??
    (sameForm(tokens, verb, match, governing, before) ? undefined : '3 main line: another form than the verb before')
  )
}

/** Cues that stay inside the content of a commitment, a directive or a normative modal (6.1). */
function scopeRefusal(
  tokens: readonly Token[],
  verb: Verb,
  { cue, end }: CueMatch,
  { governing, content }: { readonly governing: NonNullable<State['governing']>; readonly content: number },
  before: string,
): string | undefined {
  if (verb.form !== 'base') return undefined
  const kind = governing.normative ? 'normative' : governing.cue?.kind
  if (kind !== 'commitment' && kind !== 'directive' && kind !== 'normative') return undefined
  if (before === ';') return '7.8 semicolon inside one content'
  const resumes = resumesThing(tokens, end, governing, content) || asksForThing(tokens, verb.at, governing, content)
  if (cue.strength === 'weak' && !resumes) return `6.1 weak after a ${kind === 'normative' ? 'normative modal' : kind}`
  const renewed = cue.renews === true && (governing.cue?.id === 'en-will' || isPerfect(governing)) && tokens[end - 1]?.lower === 'to'
  return cue.kind === 'commitment' && !renewed && !(kind === 'commitment' && governing.form === 'base') ? '4 coordinated under one cue' : undefined
}

/** "call for calm, support the court", "encourage and support the pilots": a thing is asked for and nobody to do it; "call for steps to mend piers, support farms" is one content. */
function asksForThing(tokens: readonly Token[], at: number, { cue }: NonNullable<State['governing']>, content: number): boolean {
  if (cue?.kind !== 'directive') return false
  if (tokens[content]?.lower === 'and') return true
  return /^(?:for|to)$/.test(tokens[content - 1]?.lower ?? '') && !tokens[content]?.tags.has('Infinitive') && !holdsInfinitive(tokens, content, at)
}

/** Adjectives that are verbs too. */
const QUALITIES = contentWords('adjectives-like-verbs')

/** "are committed to open seas and support the court": behind a thing that is promised a verb with an object is the holder's, no second thing. */
const resumesThing = (tokens: readonly Token[], end: number, { cue, form }: NonNullable<State['governing']>, content: number) =>
  cue?.id === 'en-committed' &&
  form === 'base' &&
  tokens[content - 1]?.lower === 'to' &&
  (!tokens[content]?.tags.has('Verb') || QUALITIES.has(tokens[content]?.lower ?? '')) &&
  (opensObject(tokens[end]) || tokens[end]?.mention !== undefined)

/** The same tense as the predicate before it. */
function sameForm(tokens: readonly Token[], { form, at }: Verb, { cue, end }: CueMatch, governing: NonNullable<State['governing']>, before: string): boolean {
  const held = governing.cue?.kind === 'commitment' || governing.cue?.kind === 'directive'
  if (governing.cue?.id === 'en-will' && form === 'third') return before === 'and' || before === 'but'
  if (governing.negated && form === 'third' && /^(?:and|but)$/.test(before)) return true
  if (before === 'but' && !held && governing.form === 'base' && (form === 'third' || (form === 'past' && tokens[at - 1]?.lower === 'also'))) return true
  if (governing.form === 'past' && !held && form === 'base' && /^(?:and|but)$/.test(before)) return cue.kind === 'commitment' || cue.strength === 'strong'
  if (governing.form === 'base' && !held && form === 'past' && before === 'and')
    return (
      (cue.kind === 'reporting' && opensObject(tokens[end])) ||
      (cue.kind === 'directive' && (tokens[end]?.lower === 'all' || tokens[end]?.mention !== undefined)) ||
      (cue.id === 'en-agreed' && tokens[end]?.tags.has('Infinitive') === true)
    )
  if (isPerfect(governing) && (form === 'third' || (form === 'base' && cue.renews && tokens[end - 1]?.lower === 'to'))) return true
  if (governing.form === 'past' || governing.form === 'third') return form === governing.form
  return form === 'base' || form === undefined
}

/** "have agreed" */
const isPerfect = ({ form, auxiliary }: NonNullable<State['governing']>) => form === 'past' && auxiliary

/** "and affirmed the importance", but not "secure and recognized borders". */
const opensObject = (token: Token | undefined) => /^(?:the|a|an|that|our|their|its)$/.test(token?.lower ?? '')

/** "…, a combined rate will be applied": behind a bare comma the passive has a subject of its own. */
const isPassiveWill = (tokens: readonly Token[], verb: Verb, before: string) =>
  before === ',' && tokens[verb.at]?.lower === 'will' && tokens[verb.at + 1]?.lower === 'be' && tokens[verb.at + 2]?.tags.has('PastTense') === true

/** "athletes who have trained and will compete": a relative clause that no comma has closed. */
function insideRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - FAR_ENOUGH, 0); i--) {
    const word = tokens[i]?.lower
    if (word === ',' || word === ';') return false
    if (word === 'who' || word === 'which' || word === 'whose') return !isAnotherTense(tokens, i + 1, to)
  }
  return false
}

/** "those who have drowned and thank the divers", "those who sang and have agreed", "those who have been lost and thanked the divers": a participle is not coordinated with another tense or voice. */
function isAnotherTense(tokens: readonly Token[], at: number, to: number): boolean {
  const form = matchCue(tokens, skipAdverbs(tokens, to))?.form
  const verb = tokens[skipAdverbs(tokens, at)]
  if (verb?.tags.has('PastTense') && !verb.tags.has('Auxiliary') && !verb.tags.has('Copula') && /^ha(?:ve|s)$/.test(tokens[to]?.lower ?? '')) return true
  if (!/^(?:have|has|had|was|were|is)$/.test(tokens[at]?.lower ?? '')) return false
  return form === 'base' || (form === 'past' && tokens[at + 1]?.lower === 'been')
}

/** "the results, which will be merged, and will give an answer": the second "will" is the clause's too. */
function continuesRelative(tokens: readonly Token[], from: number, to: number, before: string): boolean {
  if (tokens[to]?.lower !== 'will' || before !== 'and' || tokens[to - 2]?.lower !== ',') return false
  for (let i = to - 3; i > Math.max(from, to - FAR_ENOUGH, 0); i--)
    if (tokens[i]?.lower === 'will') return /^(?:which|who|that)$/.test(tokens[i - 1]?.lower ?? '')
  return false
}

/** "acknowledge that forests, including mangroves, support …": behind "that" and a subject of its own the first verb is that subject's. */
function isOthersVerb(tokens: readonly Token[], content: number, i: number, before: string): boolean {
  if (before !== ',' || tokens[content - 1]?.lower !== 'that') return false
  return !tokens.slice(Math.max(content, i - FAR_ENOUGH), i).some((token) => token.tags.has('Verb') && !token.tags.has('Gerund'))
}

/** "we believe this can help and will support trade": the second verb is said of "this" as well. */
const isSaidOfThis = (tokens: readonly Token[], content: number) =>
  /^(?:this|these)$/.test(tokens[content]?.lower ?? '') && /^(?:can|will|would|may|could)$/.test(tokens[content + 1]?.lower ?? '')

/** "endorse its promise to: mend piers; promote talks": an item, no verb of the holder's. */
const isListedUnderTo = (tokens: readonly Token[], content: number, i: number) =>
  tokens.slice(Math.max(content, i - FAR_ENOUGH), i).some(({ lower }, at, before) => lower === ':' && before[at - 1]?.lower === 'to')

/** "to raise funds and support, including loans": a verb would have an object. */
const isNounBefore = (tokens: readonly Token[], end: number, before: string) =>
  before === 'and' && tokens[end]?.lower === ',' && tokens[end + 1]?.lower === 'including' && !/^(?:through|by|in|with|at)$/.test(tokens[end + 2]?.lower ?? '')

/** "the importance of working together to feed all, widen ports, promote trade": the element before begins with a verb under "to" as well. */
function isInfinitiveListed(tokens: readonly Token[], content: number, i: number, before: string): boolean {
  if (before !== ',') return false
  const from = Math.max(content, i - FAR_ENOUGH)
  const listed = tokens.slice(from, i - 1)
  const comma = listed.findLastIndex((token, at) => at > 0 && token.lower === ',')
  const first = comma < 0 ? undefined : tokens[from + comma + 1]
  if (first?.tags.has('Infinitive')) return opensInfinitives(tokens, listed.slice(0, comma), from)
  return endsInInfinitive(tokens, i) && opensInfinitives(tokens, listed.slice(comma + 1), from + comma + 1)
}

const opensInfinitives = (tokens: readonly Token[], listed: readonly Token[], from: number) =>
  listed.some((token, at) => token.lower === 'to' && tokens[skipAdverbs(tokens, from + at + 1)]?.tags.has('Infinitive'))

/** "our promise to feed all and strive to …": an infinitive as the one before it. */
const holdsInfinitive = (tokens: readonly Token[], from: number, to: number) =>
  opensInfinitives(tokens, tokens.slice(Math.max(from, to - FAR_ENOUGH, 0), to), Math.max(from, to - FAR_ENOUGH, 0))

/** "…, promote trade, and ensure peace": the last of the list takes no stance. */
function endsInInfinitive(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at < Math.min(tokens.length, i + FAR_ENOUGH); at++) {
    if (/^[;:.]$/.test(tokens[at]?.lower ?? '')) return false
    if (tokens[at]?.lower !== ',' || tokens[at + 1]?.lower !== 'and') continue
    const verb = skipAdverbs(tokens, at + 2)
    if (tokens[verb]?.tags.has('Infinitive')) return !matchCue(tokens, verb)
  }
  return false
}

/** Rule "directive participle" (7.8): "…, urging X to …" after a main cue. */
export function directiveParticiple(tokens: readonly Token[], i: number, state: State): Predicate | undefined {
  if (!state.subject || !state.governing || tokens[i - 1]?.lower !== ',') return undefined
  const at = skipAdverbs(tokens, i)
  const match = matchCue(tokens, at)
  if (match?.form !== 'gerund' || !('stance' in match.cue.label)) return undefined
  if (match.cue.kind !== 'directive') return drop(tokens, at, match, '7.8 participle', state)
  const { governing, subject } = state
  const found = emit(tokens, { rule: '7.8 directive participle', subject, from: i - 1, at, match }, state)
  state.governing = governing
  return found
}
