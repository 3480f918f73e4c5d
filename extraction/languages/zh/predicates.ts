import type { Span } from '../../model.ts'
import { isObjectMarker } from './auxiliaries.ts'
import { type Cue, ROLE, regardCue } from './lexicon.ts'
import { findFrom, hasRole, isOneOf, joinsFurther } from './segments.ts'
import type { Subject } from './subjects.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'

/** A cue in the place of the predicate, with its content where the cue stands after it (对X表示关切, X不可接受). */
export interface Predicate extends Span {
  readonly cue: Cue
  readonly content: Span | undefined
  /** Index of the token after the cue. */
  readonly next: number
  /** Where it stands: before its content, after 对X, as the noun of 对X的承诺, or as the ending of X不可接受, whose content may stand in clauses before. */
  readonly form: 'verb' | 'tail' | 'noun' | 'ending'
  readonly judged: Judged
}

/** Who may be the holder of an ending. */
export interface Judged {
  /** It may be said of who judges: 不能接受, 无法接受. */
  readonly personal: boolean
  /** Whom 令X深感不安 names. */
  readonly feeler: Subject | undefined
}

/** A predicate at the place of some words; all are of one shape, since every rule reads them. */
export const predicateOf = (cue: Cue, { start, end }: Span, next: number, form: Predicate['form'], content?: Span, judged = BY_NOBODY): Predicate => ({
  cue,
  start,
  end,
  content,
  next,
  form,
  judged,
})

const BY_NOBODY: Judged = { personal: false, feeler: undefined }

export const NONE: readonly never[] = []

/** A cue before its content. */
export const verbOf = (cue: Cue, token: Token, next: number): Predicate => predicateOf(cue, token, next, 'verb')

/** A cue before its content; not in 支持的…, not 将 as object marker, and not 表示 before a mere noun (表示哀悼). */
export function readVerb(tokens: readonly Token[], at: number, hasSubject: boolean): readonly Predicate[] {
  const token = tokens[at]
  const cue = token?.word?.cue
  if (!cue || isAttributive(tokens[at + 1]) || isDone(tokens, at + 1) || isObjectMarker(tokens, at)) return NONE
  if (cue.traits.has('needs-subject') && !hasSubject) return NONE
  if (cue.traits.has('view') && isYetToCome(tokens, at)) return NONE
  if (hasRole(token, ROLE.light) && at + 1 < tokens.length && !tokens.slice(at + 1).some((later) => isVerbal(later) || hasRole(later, ROLE.negation)))
    return NONE
  if (token.word?.noun === cue && hasSubject && isPredicated(tokens[at + 1])) return NONE
  return [verbOf(cue, token, at + 1)]
}

/** 支持的…: the cue belongs to a noun. */
export const isAttributive = (next: Token | undefined): boolean => next?.kind === 'text' && next.surface.startsWith('的')

/** 邀请被愉快地接受: the cue is a noun to which something is done. */
function isDone(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.surface !== '被') return false
  const verb = findFrom(tokens, next + 1, (token) => !hasRole(token, ROLE.adverb))
  return hasRole(tokens[verb], ROLE.verb)
}

/** 中方关切应予重视, 各方反对得到记录: the cue is a noun whose predicate follows. */
const isPredicated = (next: Token | undefined): boolean => next !== undefined && (hasRole(next, ROLE.modal | ROLE.copula) || reads(next, AFTER_NOUN))
const AFTER_NOUN = patternOf('after-cue-nouns')

/** 于三个月内议定: what is to be agreed by then is not agreed. */
const isYetToCome = (tokens: readonly Token[], at: number) =>
  /^(?:议定|商定|约定)$/.test(tokens[at]?.surface ?? '') && tokens[at - 1]?.surface === '内' && /(?:月|年|日|天|期限)$/.test(tokens[at - 2]?.surface ?? '')

export const isVerbal = (token: Token) => token.word?.cue !== undefined || hasRole(token, ROLE.verb | ROLE.own | ROLE.copula | ROLE.modal)

/** 把X看作Y, 视X为Y: the content begins after the first word. */
export function readRegard(tokens: readonly Token[], at: number): readonly Predicate[] {
  const token = tokens[at]
  return token && hasRole(token, ROLE.disposal) && at + 1 < tokens.length ? regardFrom(tokens, at, token) : NONE
}

function regardFrom(tokens: readonly Token[], at: number, token: Token): readonly Predicate[] {
  const verb = findFrom(tokens, at + 2, (later) => later.word?.regard !== undefined || (token.surface === '视' && later.surface === '为'))
  const cue = verb < 0 ? undefined : (tokens[verb]?.word?.regard ?? regardCue)
  if (!cue || (token.surface === '将' && !isObjectMarker(tokens, at))) return NONE
  const named = token.surface === '视' ? token : (tokens[verb] as Token)
  const content = { start: (tokens[at + 1] as Token).start, end: (tokens.at(-1) as Token).end }
  return [predicateOf(cue, named, tokens.length, 'tail', content)]
}

/** 表示严重关切, 给予对方坚定支持: a light verb and the nouns that name the stance, one predicate a kind of stance. */
export function readLight(tokens: readonly Token[], at: number): readonly Predicate[] {
  const start = tokens[at]?.start ?? 0
  let next = at + 1
  while (hasRole(tokens[next], ROLE.adverb | ROLE.together) && !tokens[next]?.word?.noun) next++
  const nouns = readNouns(tokens, next, start)
  if (nouns.length > 0) return nouns
  const last = endOfPhrase(tokens, at + 1) - 1
  const content = tokens[last]?.word?.noun && withoutFrame(tokens, at + 1, contentBetween(tokens, at, last))
  if (content && hasRole(tokens[at + 1], ROLE.cataphor)) return readNouns(tokens, last, start)
  return content ? readNouns(tokens, last, start, content) : NONE
}

/** 达成关于X的共识, 表达对X的支持: X. */
function withoutFrame(tokens: readonly Token[], at: number, content: Span | undefined): Span | undefined {
  const last = tokens.findLast(({ end }) => end === content?.end)
  if (!content || !isOneOf(tokens[at], CONCERNING) || !last?.surface.endsWith('的')) return content
  return { start: tokens[at]?.end ?? content.start, end: content.end - 1 }
}

const CONCERNING = new Set(['关于', '对', '对于'])

/** 理解和支持: the first of a row of words joined by 和 that ends at token `last`; after `last` where it is none. */
export function firstOfRow(tokens: readonly Token[], last: number, belongs: (token: Token) => boolean): number {
  const token = tokens[last]
  if (!token || !belongs(token)) return last + 1
  let first = last
  for (;;) {
    let joint = first - 1
    while (hasRole(tokens[joint], ROLE.adverb) && !belongs(tokens[joint] as Token)) joint--
    if (joint < 1 || !isJoint(tokens[joint]) || !belongs(tokens[joint - 1] as Token)) return first
    first = joint - 1
  }
}

export const isJoint = (token: Token | undefined) => token?.kind === 'pause' || hasRole(token, ROLE.conjunction)

/** 各国所作 */
export const MADE = patternOf('made-by-somebody')

/** The nouns of a light verb that begins at `start`, and the content before it, if it stands there. */
export function readNouns(tokens: readonly Token[], at: number, start: number, content?: Span): readonly Predicate[] {
  const found: Predicate[] = []
  for (let next = at; ; next += 2) {
    while (next > at && hasRole(tokens[next], ROLE.adverb) && !tokens[next]?.word?.noun) next++
    const token = tokens[next]
    const cue = token?.word?.noun
    if (!token || !cue) return found
    const place = { start, end: token.end }
    if (!found.some((known) => known.cue.id === cue.id)) found.push(predicateOf(cue, place, next + 1, content ? 'tail' : 'verb', content))
    if (!hasRole(tokens[next + 1], ROLE.conjunction) && tokens[next + 1]?.kind !== 'pause') return found
  }
}

/** What stands between a preposition and its predicate, without 上, 中 and the adverbs before the predicate. */
export function contentBetween(tokens: readonly Token[], preposition: number, predicate: number): Span | undefined {
  let end = predicate
  while (end > preposition + 1 && hasRole(tokens[end - 1], ROLE.adverb | ROLE.together | ROLE.striving | ROLE.negation) && !isNotAdverb(tokens, end - 1)) end--
  const first = tokens[preposition + 1]
  let last = tokens[end - 1]
  if (!first || !last || end <= preposition + 1) return undefined
  if (tokens[preposition]?.surface === '在' && hasRole(last, ROLE.closer)) {
    if (last.surface.length > 1) return { start: first.start, end: last.end - 1 }
    last = tokens[end - 2] ?? last
  }
  return { start: first.start, end: last.end }
}

/** 战争仍在持续, 所作努力, 伤亡严重深表担忧: the word is a verb, a noun or what is said of one there. */
function isNotAdverb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.surface ?? ''
  if (reads(tokens[at], ADJECTIVES) && hasRole(tokens[at + 1], ROLE.light)) return true
  return (tokens[at]?.surface === '持续' && before.endsWith('在')) || (tokens[at]?.surface === '努力' && (MADE.test(before) || before.endsWith('的')))
}

const ADJECTIVES = patternOf('adjectives-like-adverbs')

/** The phrase ends before 并, which joins a further predicate. */
export function endOfPhrase(tokens: readonly Token[], from: number): number {
  const joint = findFrom(tokens, from + 1, joinsFurther)
  return joint < 0 ? tokens.length : joint
}

export function lastIndex(tokens: readonly Token[], from: number, to: number, test: (token: Token) => boolean): number | undefined {
  for (let at = to - 1; at >= from; at--) if (test(tokens[at] as Token)) return at
  return undefined
}
