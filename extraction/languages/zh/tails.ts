/** The predicate that closes a phrase begun by a preposition. */
import { ROLE } from './lexicon.ts'
import { contentBetween, endOfPhrase, firstOfRow, isJoint, lastIndex, NONE, type Predicate, predicateOf, readNouns } from './predicates.ts'
import { hasRole, isOneOf, skipRoles } from './segments.ts'
import type { Token } from './tokens.ts'

const BEFORE_VERBS = new Set(['对', '就', '向', '对于', '为', '因', '在'])

/**
 * The predicate that closes a phrase begun by a preposition: 对X表示欢迎, 对X高度评价, 就A对B表示感谢, 在X问题上给予对方支持.
 * With `nounsToo`, 对X的承诺 as well.
 */
export function findTail(tokens: readonly Token[], preposition: number, nounsToo: boolean): readonly Predicate[] {
  const to = endOfPhrase(tokens, preposition + 1)
  const found = findTailBefore(tokens, preposition, to, nounsToo)
  return found.length === 0 && to < tokens.length && isWhole(tokens, preposition, to) ? findTailBefore(tokens, preposition, tokens.length, false) : found
}

/** 对甲方研制并准备部署武器深表关切: 并 joins what is done inside the phrase. */
function isWhole(tokens: readonly Token[], preposition: number, joint: number): boolean {
  const next = tokens[skipRoles(tokens, joint + 1, ROLE.adverb | ROLE.together | ROLE.striving, 'cue')]
  return (
    tokens[preposition]?.surface === '对' &&
    tokens.slice(preposition + 1, joint).some((token) => token.mention) &&
    !hasRole(next, ROLE.light) &&
    (next?.surface === '在' || !hasRole(next, ROLE.preposition)) &&
    next?.word?.subject === undefined &&
    tokens.at(-1)?.word?.noun !== undefined
  )
}

function findTailBefore(tokens: readonly Token[], preposition: number, to: number, nounsToo: boolean): readonly Predicate[] {
  if (isOneOf(tokens[preposition], BEFORE_VERBS)) {
    const verb = tailVerb(tokens, preposition, to)
    if (verb.length > 0) return verb
  }
  const light = lastIndex(tokens, preposition + 2, to, (token) => hasRole(token, ROLE.light))
  const nouns = light === undefined ? [] : lightTail(tokens, preposition, light, to)
  if (nouns.length > 0) return nouns
  return nounsToo && tokens[preposition]?.surface === '对' ? nounTail(tokens, preposition, to) : NONE
}

/** 对X高度评价, 在X问题上相互理解和支持: the cues are the last words of their phrase. */
function tailVerb(tokens: readonly Token[], preposition: number, to: number): readonly Predicate[] {
  const first = firstOfRow(tokens, to - 1, (token) => token.word?.cue !== undefined)
  if (first <= preposition + 1 || isLight(tokens, first)) return NONE
  const content = contentBetween(tokens, preposition, first)
  const within = tokens[preposition]?.surface === '在'
  if (!content || (within && (content.end === lastBefore(tokens, first) || first === to))) return NONE
  const found: Predicate[] = []
  for (let at = first; at < to; at += 2) {
    const token = tokens[at] as Token
    const cue = token.word?.cue
    if (cue?.role !== 'plain' || (within && !cue.weak)) return NONE
    if (!found.some((known) => known.cue.id === cue.id)) found.push(predicateOf(cue, token, to, 'tail', content))
  }
  return found
}

/** End of the last token before the predicate and its adverbs. */
function lastBefore(tokens: readonly Token[], predicate: number): number {
  let at = predicate - 1
  while (at > 0 && hasRole(tokens[at], ROLE.adverb | ROLE.together | ROLE.striving | ROLE.negation)) at--
  return tokens[at]?.end ?? 0
}

/** 表示欢迎, 表示不满和反对: the verb is the noun of a light verb. */
function isLight(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (hasRole(tokens[before], ROLE.adverb | ROLE.together) || (isJoint(tokens[before]) && tokens[before - 1]?.word?.noun))
    before -= isJoint(tokens[before]) ? 2 : 1
  return hasRole(tokens[before], ROLE.light)
}

function lightTail(tokens: readonly Token[], preposition: number, light: number, to: number): readonly Predicate[] {
  const named = lastIndex(tokens, light, to, (token) => token.word?.noun !== undefined)
  if (named === undefined || named < to - 1) return NONE
  const content = contentBetween(tokens, preposition, light)
  if (!content) return NONE
  const first = firstOfRow(tokens, named, (token) => token.word?.noun !== undefined)
  return readNouns(tokens, Math.max(light + 1, first), (tokens[light] as Token).start, content)
}

/** 对X的坚定承诺 */
function nounTail(tokens: readonly Token[], preposition: number, to: number): readonly Predicate[] {
  const at = to - 1
  const token = tokens[at]
  if (!token?.word?.noun) return NONE
  let of = at
  while (of > preposition && !tokens[of]?.surface.endsWith('的') && (of === at || hasRole(tokens[of], ROLE.adverb))) of--
  const last = tokens[of]
  const first = tokens[preposition + 1]
  if (!first || last?.kind !== 'text' || !last.surface.endsWith('的')) return NONE
  return [predicateOf(token.word.noun, token, to, 'noun', { start: first.start, end: last.end - 1 })]
}
