import { adverbEnd, skipAdverbs } from './adverbs.ts'
import { lacksComplement } from './complements.ts'
import { contentWords } from './content-words.ts'
import { type CueMatch, matchCue, matchNegated, matchNegatedFuture } from './cue-tables.ts'
import type { VerbForm } from './inflection.ts'
import { behindNegativeModal, behindNegator, behindSecondAuxiliary, isPartial, isPartialObject } from './negation.ts'
import { ruleWords } from './rule-words.ts'
import type { Token } from './tokens.ts'
import { PARTLY_NEGATED } from './trace.ts'

/** The finite verb of a subject. */
export interface Verb {
  readonly at: number
  /** The cue that the verb is; undefined for any other verb, and for a cue that does not count here. */
  readonly match: CueMatch | undefined
  readonly form: VerbForm | undefined
  /** True behind an auxiliary or a copula: such a verb agrees with any verb before it. */
  readonly auxiliary: boolean
  /** "are working to support": a gerund may be coordinated with it. */
  readonly progressive: boolean
  /** "must", "should": what follows is told to somebody. */
  readonly normative: boolean
  /** True where a negation made the cue the opposite of what it says. */
  readonly negated?: boolean
  /** The cue that stands there and does not count, and why. */
  readonly dropped?: { readonly match: CueMatch; readonly at: number; readonly rule: string }
}

type CueMatcher = (tokens: readonly Token[], at: number) => CueMatch | undefined

/** The words of a verb group that stand before its main verb. */
interface Auxiliaries {
  readonly at: number
  readonly expects: 'finite' | 'participle' | 'infinitive' | 'gerund'
  readonly any: boolean
  readonly negated: boolean
  readonly progressive: boolean
}

const MOST_WORDS = 12
const NORMATIVE = new Set(['must', 'should', 'can', 'could', 'may', 'might', 'would', 'cannot', 'need', 'ought'])

/** The verb at `start`, behind adverbs and auxiliaries; undefined where no verb stands there. `progressive`: a gerund will do. */
export function readVerb(tokens: readonly Token[], start: number, plural: boolean, matcher: CueMatcher, progressive = false): Verb | undefined {
  return readGroup(tokens, { at: start, expects: progressive ? 'gerund' : 'finite', any: false, negated: false, progressive }, plural, matcher)
}

/** The verb at `start` over which the negation of the verb before it goes on ("do not support X or endorse Y"). */
export function readNegated(tokens: readonly Token[], start: number, plural: boolean, before: VerbForm | undefined): Verb | undefined {
  const expects = before === 'base' ? 'infinitive' : 'finite'
  return readGroup(tokens, { at: start, expects, any: false, negated: true, progressive: false }, plural && before !== 'third', matchCue)
}

/** The verb of a subject that denies it ("neither side supports", "no party can accept"), where it takes the opposite; of either number. */
export function readDenied(tokens: readonly Token[], start: number): Verb | undefined {
  const word = tokens[start]?.lower ?? ''
  const modal = /^(?:will|shall|can|could)$/.test(word)
  const at = modal ? skipAdverbs(tokens, start + 1) : start
  if (/^(?:will|shall)$/.test(word) && !matchNegatedFuture(tokens, at)) return undefined
  const group = { at, expects: modal ? 'infinitive' : 'finite', any: false, negated: true, progressive: false } as const
  return [false, true].map((plural) => readGroup(tokens, group, plural, matchCue)).find((verb) => verb?.match)
}

function readGroup(tokens: readonly Token[], first: Auxiliaries, plural: boolean, matcher: CueMatcher): Verb | undefined {
  let group = first
  for (let words = 0; words < MOST_WORDS && tokens[group.at]; words++) {
    const refused = group.negated ? undefined : underNegativeModal(tokens, group, plural)
    if (refused) return refused
    const opposite = group.negated ? matchNegated(tokens, group.at) : undefined
    const match = opposite ?? matcher(tokens, group.at)
    if (match) return cueVerb(tokens, match, group, plural, opposite !== undefined)
    const next = passAuxiliary(tokens, group, matcher)
    if (!next) return otherVerb(tokens, group, plural, matcher)
    group = next
  }
  return undefined
}

/** "cannot accept", "will not tolerate": the opposite stance, no promise; "will never recognize" is neither (6.19). */
function underNegativeModal(tokens: readonly Token[], group: Auxiliaries, plural: boolean): Verb | undefined {
  const modal = behindNegativeModal(tokens, group.at)
  if (modal === undefined) return undefined
  const at = skipAdverbs(tokens, behindSecondAuxiliary(tokens, modal) ?? modal)
  const opposite = matchNegated(tokens, at)
  const counts = !/^(?:will|shall)$/.test(tokens[group.at]?.lower ?? '') || matchNegatedFuture(tokens, at) !== undefined
  return opposite && cueVerb(tokens, opposite, { ...group, at, expects: 'infinitive', any: false, negated: true }, plural, counts)
}

/** `opposite`: the match is the stance that the negation takes (guide, section 3). */
function cueVerb(tokens: readonly Token[], match: CueMatch, group: Auxiliaries, plural: boolean, opposite: boolean): Verb | undefined {
  const { at, progressive } = group
  if (!fits(match.form, plural, group.expects) || isOtherWord(tokens, at, match)) return undefined
  const copula = isCopula(tokens[at]?.lower ?? '') || isState(tokens[at])
  const verb = {
    at,
    form: formInGroup(tokens, match, group, copula),
    auxiliary: group.any || copula || match.form === undefined,
    progressive,
    normative: false,
  }
  if (opposite ? isPartlyNegated(tokens, at, match) : isNegatedInside(tokens, at, match))
    return { ...verb, match: undefined, auxiliary: true, dropped: { match, at, rule: opposite ? PARTLY_NEGATED : '3 main line: negated' } }
  if (!opposite && lacksComplement(tokens, at, match))
    return { ...verb, match: undefined, dropped: { match, at, rule: '3 main line: thought about, nothing thought of it' } }
  if (!opposite && isRefusal(tokens, match)) return { ...verb, match: undefined, auxiliary: true, dropped: { match, at, rule: '6.19 will under a negation' } }
  if (!group.negated || opposite) return { ...verb, match, negated: opposite }
  return { ...verb, match: undefined, auxiliary: true, dropped: { match, at, rule: '3 main line: negated' } }
}

/** In tokens: "does not as yet always". */
const LONGEST_GROUP = 6

/** "does not always support", "does not support every toll": the rest may be supported. */
function isPartlyNegated(tokens: readonly Token[], at: number, { end }: CueMatch): boolean {
  const from = tokens.slice(Math.max(0, at - LONGEST_GROUP), at).findLastIndex(({ lower }) => /^[,;.]$/.test(lower)) + 1
  return isPartial(tokens, Math.max(0, at - LONGEST_GROUP) + from, at) || isPartialObject(tokens[end])
}

/** "is no longer concerned": a negator among the words of the cue. */
const isNegatedInside = (tokens: readonly Token[], at: number, { end }: CueMatch) =>
  tokens.slice(at, end).some((_, index) => index > 0 && behindNegator(tokens, at + index)?.negated)

/** "will never yield": what somebody will not do is no promise; a treaty's "shall not" is one (9.2). */
const isRefusal = (tokens: readonly Token[], { cue, end }: CueMatch) =>
  cue.id === 'en-will' && tokens[end - 1]?.lower === 'will' && behindNegator(tokens, end)?.negated === true

function formInGroup(tokens: readonly Token[], match: CueMatch, { at, expects }: Auxiliaries, copula: boolean): VerbForm | undefined {
  if (expects === 'infinitive' || expects === 'gerund') return 'base'
  if (expects === 'participle' || (copula && /^(?:was|were)$/.test(tokens[at]?.lower ?? ''))) return 'past'
  return match.form
}

/** "not", "have", "do", "continue to", "are pleased to", "join others in": what the main verb may stand behind. */
function passAuxiliary(tokens: readonly Token[], group: Auxiliaries, matcher: CueMatcher): Auxiliaries | undefined {
  const token = tokens[group.at] as Token
  const next = { ...group, at: group.at + 1 }
  const negator = behindNegator(tokens, group.at)
  if (negator) return { ...next, at: negator.at, negated: group.negated || negator.negated }
  const second = group.negated ? behindSecondAuxiliary(tokens, group.at) : undefined
  if (second) return { ...next, at: second, expects: 'infinitive' }
  if (/^(?:have|has|had)$/.test(token.lower)) return isPossessed(tokens[next.at]) ? undefined : { ...next, expects: 'participle', any: true }
  if (/^(?:do|does|did)$/.test(token.lower)) return { ...next, expects: 'infinitive' }
  const infinitive = behindCatenative(tokens, group.at)
  if (infinitive) return { ...next, at: infinitive, expects: 'infinitive', progressive: group.progressive || group.expects === 'gerund' }
  const joined = behindJoin(tokens, group.at) ?? behindContinue(tokens, group.at)
  if (joined) return { ...next, at: joined, expects: 'gerund', any: group.any }
  if (isCopula(token.lower) || isState(token)) return passCopula(tokens, next, matcher)
  const behind = adverbEnd(tokens, group.at)
  return behind > group.at ? { ...next, at: behind } : undefined
}

/** "have a tradition of": no auxiliary. */
const isPossessed = (token: Token | undefined) => /^(?:an?|the)$/.test(token?.lower ?? '')

/** "are pleased to note", "are calling on"; a copula before anything else is the verb itself. */
function passCopula(tokens: readonly Token[], group: Auxiliaries, matcher: CueMatcher): Auxiliaries | undefined {
  const at = skipAdverbs(tokens, group.at)
  if (GLAD.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to') return { ...group, at: at + 2, expects: 'infinitive' }
  if (matcher(tokens, at)?.form === 'gerund' || behindCatenative(tokens, at)) return { ...group, at, expects: 'gerund', any: true, progressive: true }
  return undefined
}

const GLAD = ruleWords('glad')
const CATENATIVES = ruleWords('catenatives')

/** "continue to", "work together to": the token behind, where a verb may stand. */
function behindCatenative(tokens: readonly Token[], at: number): number | undefined {
  if (/^tak(?:e|es|en|ing)$|^took$/.test(tokens[at]?.lower ?? '')) return behindSteps(tokens, at)
  if (!CATENATIVES.has(tokens[at]?.lower ?? '')) return undefined
  const to = skipAdverbs(tokens, at + 1)
  return tokens[to]?.lower === 'to' ? to + 1 : undefined
}

const STEPS = ruleWords('steps')

/** "take concrete steps to": the token behind. */
function behindSteps(tokens: readonly Token[], at: number): number | undefined {
  const steps = tokens.slice(at + 1, at + 5).findIndex(({ lower }) => STEPS.has(lower))
  return steps >= 0 && tokens[at + steps + 2]?.lower === 'to' ? at + steps + 3 : undefined
}

/** "continue opposing": the gerund may be a cue, as the infinitive of "continue to oppose". */
function behindContinue(tokens: readonly Token[], at: number): number | undefined {
  const gerund = skipAdverbs(tokens, at + 1)
  return CONTINUING.has(tokens[at]?.lower ?? '') && tokens[gerund]?.lower.endsWith('ing') ? gerund : undefined
}

const CONTINUING = contentWords('continuing')

/** "join African leaders in calling": the token behind "in". */
function behindJoin(tokens: readonly Token[], at: number): number | undefined {
  if (!/^join(?:s|ed)?$/.test(tokens[at]?.lower ?? '')) return undefined
  const inside = tokens.slice(at + 1, at + 9).findIndex((token) => token.lower === 'in')
  return inside < 0 || !tokens[at + inside + 2]?.lower.endsWith('ing') ? undefined : at + inside + 2
}

/** A verb that is no cue, or an adjective behind a copula that is one ("stand united in our support for"). */
function otherVerb(tokens: readonly Token[], { at, any, progressive }: Auxiliaries, plural: boolean, matcher: CueMatcher): Verb | undefined {
  const token = tokens[at] as Token
  const verb = { at, match: undefined, form: undefined, auxiliary: true, progressive, normative: false }
  if (NORMATIVE.has(token.lower)) return normativeVerb(tokens, at, plural, matcher)
  if (isCopula(token.lower) || isState(token)) {
    const behind = skipAdverbs(tokens, at + 1)
    const match = matcher(tokens, behind)
    if (!match) return { ...verb, form: plural ? 'base' : 'third' }
    if (match.form === undefined) return { ...verb, at: behind, match, form: 'base' }
    return { ...verb, dropped: { match, at: behind, rule: '3 main line: passive' } }
  }
  if (token.tags.has('Verb')) return { ...verb, form: formOf(token), auxiliary: any }
  return isUntaggedVerb(tokens, at) ? { ...verb, form: plural ? 'base' : 'third', auxiliary: any } : undefined
}

/** "would like to thank" is a stance; behind any other modal no cue counts. */
function normativeVerb(tokens: readonly Token[], at: number, plural: boolean, matcher: CueMatcher): Verb | undefined {
  if (tokens[at]?.lower === 'would' && tokens[at + 1]?.lower === 'like') return readVerb(tokens, at + 1, plural, matcher)
  const behind = skipAdverbs(tokens, at + 1)
  const match = matcher(tokens, behind)
  const verb = { at, match: undefined, form: undefined, auxiliary: true, progressive: false, normative: true }
  return match ? { ...verb, dropped: { match, at: behind, rule: '3 main line: under a normative modal' } } : verb
}

/** "The two sides share …": the tagger takes some verbs for nouns; between a subject and an article nothing else stands. */
const isUntaggedVerb = (tokens: readonly Token[], at: number) =>
  tokens[at]?.tags.has('Noun') === true && !tokens[at]?.mention && /^(?:a|an|the|one|our|their|its|that)$/.test(tokens[at + 1]?.lower ?? '')

/** "supported by", "endorsed today by" is passive, "support for" and "value of" are nouns. */
function isOtherWord(tokens: readonly Token[], at: number, match: CueMatch): boolean {
  const next = tokens[match.end]?.lower
  const agent = next === 'today' ? match.end + 1 : skipAdverbs(tokens, match.end)
  return (
    (match.form === 'past' && tokens[agent]?.lower === 'by') ||
    (match.form === 'base' && match.end === at + 1 && (next === 'for' || next === 'of') && NOUNS.has(tokens[at]?.lower ?? ''))
  )
}

const NOUNS = ruleWords('nouns-like-cues')

export const isCopula = (word: string) => /^(?:am|is|are|was|were|be|been)$/.test(word)
const STATES = ruleWords('states')
const isState = (token: Token | undefined) => STATES.has(token?.lower ?? '')

function formOf(token: Token): VerbForm | undefined {
  if (token.tags.has('Gerund')) return 'gerund'
  if (token.tags.has('PastTense')) return 'past'
  return token.lower.endsWith('s') ? 'third' : 'base'
}

/** Agreement in number, so that a verb of another subject is not taken for the holder's. */
function fits(form: VerbForm | undefined, plural: boolean, expects: Auxiliaries['expects']): boolean {
  if (form === undefined) return true
  if (expects === 'infinitive') return form === 'base'
  if (expects === 'participle') return form === 'past'
  if (expects === 'gerund') return form === 'gerund'
  return form === 'past' || form === (plural ? 'base' : 'third')
}
