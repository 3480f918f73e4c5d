import { ROLE } from './lexicon.ts'
import { type Predicate, predicateOf } from './predicates.ts'
import { hasRole } from './segments.ts'
import { readSubject, type Speakers, type Subject } from './subjects.ts'
import type { Token } from './tokens.ts'

export interface EndingContext {
  readonly speakers: Speakers
  readonly previous: readonly string[]
}

/**
 * A predicate at the end of a segment, behind its content: X不可接受, X令人担忧, X令双方深感不安, X引起中方的严重关切.
 * Without content where its segment has nothing else: X, 不可接受.
 */
export function readEnding(tokens: readonly Token[], from: number, context: EndingContext): readonly Predicate[] {
  const last = endOfEnding(tokens, from)
  const token = tokens[last]
  const cue = token?.word?.ending ?? token?.word?.feeling
  if (!token || !cue) return NONE
  const effect = findEffect(tokens, from, last, context)
  if (!effect && !token.word?.ending) return NONE
  const at = effect?.at ?? last
  const place = { start: (tokens[effect ? at : last] as Token).start, end: token.end }
  const personal = !effect && /^(?:不能|无法)/.test(token.surface)
  return [predicateOf(cue, place, tokens.length, 'ending', contentBefore(tokens, from, at), { personal, feeler: effect?.feeler })]
}

const NONE: readonly never[] = []

/** X是不可接受的: the word before the last 的. */
function endOfEnding(tokens: readonly Token[], from: number): number {
  const last = tokens.length - 1
  const asserted = tokens[last]?.surface === '的' && tokens.some(({ surface }, at) => at >= from && at < last && IS.test(surface))
  return asserted ? last - 1 : last
}

const IS = /^(?:[都均也]|完全)?是$/u

interface Effect {
  /** Index of the verb: 令, 引起. */
  readonly at: number
  /** Whom it concerns; nobody named in 令人. */
  readonly feeler: Subject | undefined
}

/** Words between 令 and what it makes somebody feel, at most. */
const LONGEST_EFFECT = 12

/** 令人, 使双方, 引起中方的 before the word at `last`, with adverbs and 深感 between. */
function findEffect(tokens: readonly Token[], from: number, last: number, { speakers, previous }: EndingContext): Effect | undefined {
  const to = skipBack(tokens, last)
  if (hasRole(tokens[to - 1], ROLE.affecting)) return { at: to - 1, feeler: undefined }
  const felt = tokens[to - 1]?.surface === '的' ? to - 1 : to
  for (let at = felt - 2; at >= Math.max(from, felt - LONGEST_EFFECT); at--) {
    if (!hasRole(tokens[at], ROLE.effecting)) continue
    const first = tokens[at + 1]?.surface === '了' ? at + 2 : at + 1
    const feeler = readSubject(tokens, first, speakers, previous)
    return feeler?.end === felt ? { at, feeler } : undefined
  }
  return undefined
}

function skipBack(tokens: readonly Token[], last: number): number {
  let at = last
  while (hasRole(tokens[at - 1], ROLE.adverb | ROLE.together | ROLE.light)) at--
  return at
}

/** What stands before the predicate and its adverbs, without the connectives that open it and the 是 of 是…的. */
function contentBefore(tokens: readonly Token[], from: number, predicate: number): Predicate['content'] {
  let end = predicate
  while (end > from && (hasRole(tokens[end - 1], ROLE.adverb) || IS.test(tokens[end - 1]?.surface ?? ''))) end--
  let start = from
  while (start < end && hasRole(tokens[start], ROLE.connective)) start++
  const [first, last] = [tokens[start], tokens[end - 1]]
  return first && last && start < end ? { start: first.start, end: last.end } : undefined
}
