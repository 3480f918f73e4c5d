/** Phrases that stand between a subject and its predicate, and where the clause goes on behind them. */
import { isObjectMarker } from './auxiliaries.ts'
import type { Head, HeadContext } from './heads.ts'
import { ROLE } from './lexicon.ts'
import { isAttributive } from './predicates.ts'
import { hasRole, isOneOf, skipRoles } from './segments.ts'
import { followsSubject, readSubject } from './subjects.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'

/** A segment while its head is being read. */
export interface Scan extends HeadContext {
  readonly tokens: readonly Token[]
  readonly from: number
  at: number
  readonly head: { -readonly [Field in keyof Head]: Head[Field] }
}

/** 向各国政府郑重建议, 同埃方一道支持: the partner of what follows. */
export function passPartner(scan: Scan, token: Token): number | undefined {
  if (!isOneOf(token, WITH)) return undefined
  const { tokens, at, speakers, previous } = scan
  const partner = readSubject(tokens, at + 1, speakers, previous)
  if (!partner || partner.end >= tokens.length || !followsSubject(tokens[partner.end])) return undefined
  if (token.surface === '向') scan.head.partner = partner.ids
  return partner.end
}

const WITH = new Set(['向', '同', '与', '和'])

/** Where the clause goes on after the phrase that begins here: at a cue, subject or modal with a closing word (框架下, 期间) before it, or at a cue of speech that closes the segment (就X表示，). */
export function findResumption(scan: Scan, preposition: boolean): number | undefined {
  const { tokens, speakers, previous } = scan
  if (tokens[scan.at]?.surface === '自' && isOneOf(tokens.at(-1), SINCE)) return undefined
  const asPart = tokens[scan.at]?.surface === AS
  for (let at = scan.at + 1; at < tokens.length; at++) {
    const says = at === tokens.length - 1 && tokens[at]?.word?.cue?.role === 'reporting'
    const acting = asPart && scan.head.subject !== undefined && tokens[at]?.word?.cue !== undefined && isRoleName(tokens[at - 1])
    const subset = asPart && tokens[at - 1]?.surface.endsWith('的') === true // 作为《条约》缔约国的成员国主张…
    if (!hasRole(tokens[at - 1], ROLE.closer) && !isDay(tokens[at - 1]) && !says && !acting && !subset) continue
    const next = skipRoles(tokens, at, ROLE.adverb | ROLE.together | ROLE.striving | ROLE.negation, 'cue')
    const token = tokens[next]
    if (preposition && tokens[scan.at]?.surface === '在' && hasRole(tokens[at - 1], ROLE.closer) && tokens[at]?.surface === '就') return at
    if (
      preposition &&
      tokens[scan.at]?.surface !== '鉴于' &&
      ((token?.word?.cue && !isAttributive(tokens[next + 1])) || hasRole(token, ROLE.modal | ROLE.light)) &&
      !isObjectMarker(tokens, next)
    )
      return at
    const subject = scan.head.subject ? undefined : readSubject(tokens, at, speakers, previous)
    if (subject && subject.ids.length > 0 && subject.end < tokens.length && followsSubject(tokens[subject.end])) return at
  }
  return undefined
}

const AS = '作为'
/** 自双方宣布建交以来: when it is so, whatever was said then. */
const SINCE = new Set(['以来', '之后', '后'])

/** 主席国 in 作为主席国支持X */
const isRoleName = (token: Token | undefined) => reads(token, ROLE_NAME)
const ROLE_NAME = patternOf('roles-of-states')

const isDay = (token: Token | undefined) => token?.kind === 'text' && DAY_UNITS.has(token.surface.charCodeAt(token.surface.length - 1))
const DAY_UNITS = new Set(['年', '月', '日'].map((unit) => unit.charCodeAt(0)))
