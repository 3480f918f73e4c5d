/** Phrases with 对 that commas part from the predicate that closes them. */
import { ROLE } from './lexicon.ts'
import { hasRole, isOneOf, joinsFurther, type Segment, segmentOf, skipRoles } from './segments.ts'
import type { Token } from './tokens.ts'

const TOWARDS = new Set(['对', '对于'])
/** How many segments such a phrase may reach over, and where in its segment it begins. */
const LONGEST = 3
const LEAD = 6

/** 双方对甲方退出机制，加紧研制武器深表关切: one segment, so that the predicate finds the whole of what it is about. */
export function joinFronted(segments: readonly Segment[]): readonly Segment[] {
  const first = segments.findIndex((_, at) => closing(segments, at) !== undefined)
  if (first < 0) return segments
  const last = closing(segments, first) as number
  const whole = segmentOf(
    segments.slice(first, last + 1).flatMap(({ tokens }) => tokens),
    segments[first]?.after,
  )
  return [...segments.slice(0, first), whole, ...joinFronted(segments.slice(last + 1))]
}

/** Index of the segment whose last words say what is felt about the phrase that the segment at `at` begins. */
function closing(segments: readonly Segment[], at: number): number | undefined {
  const { tokens, roles } = segments[at] as Segment
  if ((roles & ROLE.preposition) === 0 || !(isLightBehind(segments[at + 1]) || isLightBehind(segments[at + 2])) || !isOpen(tokens)) return undefined
  const deeds = (roles & ROLE.light) === 0 && tellsDeeds(tokens)
  for (let next = at + 1; next < Math.min(segments.length, at + LONGEST); next++) {
    const segment = segments[next] as Segment
    if (segment.after !== 'comma') return undefined
    const isLight = (segment.roles & ROLE.light) !== 0
    if (deeds && hasRole(segment.tokens[0], ROLE.light) && isFelt(segment.tokens, 0)) return next
    if (!goesOn(segment.tokens, deeds)) return undefined
    if (isLight && isFelt(segment.tokens)) return next
  }
  return undefined
}

const isLightBehind = (segment: Segment | undefined) => segment !== undefined && (segment.roles & ROLE.light) !== 0

/** 对甲方退出机制: the phrase is more than a name, and nothing in its segment closes it. */
function isOpen(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token, index) => index < LEAD && isOneOf(token, TOWARDS) && hasRole(token, ROLE.preposition))
  return (
    at >= 0 &&
    tokens.slice(0, at).every((token) => !token.word?.cue) &&
    tokens.slice(at + 1).some((token) => token.mention || isVerb(token)) &&
    !hasRole(tokens.at(-1), ROLE.closer) &&
    !isFelt(tokens)
  )
}

/** 对甲方坚持对话: what somebody does, and so may the words of stances behind it. */
const tellsDeeds = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((token) => isOneOf(token, TOWARDS))
  return tokens[at + 1]?.mention !== undefined && tokens.slice(at + 2).some((token) => isVerb(token) || token.word?.cue)
}

/** The segment begins with what else is done, not with who feels or another phrase. */
const goesOn = (tokens: readonly Token[], deeds: boolean): boolean => {
  const first = tokens[skipRoles(tokens, 0, ROLE.adverb | ROLE.connective | ROLE.striving, 'subject')]
  return (
    first !== undefined &&
    !first.mention &&
    !first.word?.subject &&
    (first.word?.cue === undefined || first.word.cue.role === 'commitment' || (deeds && first.word.cue.role === 'plain')) &&
    !hasRole(first, ROLE.light | ROLE.preposition) &&
    !tokens.some((token) => isOneOf(token, TOWARDS))
  )
}

const isVerb = (token: Token) => hasRole(token, ROLE.verb | ROLE.own)

/** 深表关切, 表示严重关切 at the end, behind as many tokens at least. */
function isFelt(tokens: readonly Token[], behind = 1): boolean {
  let at = tokens.length - 1
  if (!tokens[at]?.word?.noun) return false
  while (at > 0 && (tokens[at]?.word?.noun || hasRole(tokens[at], ROLE.adverb | ROLE.conjunction))) at--
  return at >= behind && hasRole(tokens[at], ROLE.light) && !joinsFurther(tokens[at - 1])
}
