import type { Shape } from './frames.ts'
import { ROLE } from './lexicon.ts'
import type { Predicate } from './predicates.ts'
import { hasRole, type Segment, skipRoles } from './segments.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'

/** The shape of a content that begins at token `from`: 各国的努力 is a noun, 北约继续扩张 a clause, 增加航班 a verb phrase. */
export function shapeOf(tokens: readonly Token[], from: number): Shape {
  const content = tokens.slice(from)
  const first = content[0]
  const verb = content.findIndex(isVerb)
  if (verb < 0 && hasRole(first, ROLE.preposition) && BASED.test(content.at(-1)?.surface ?? '')) return 'phrase'
  if (verb < 0 && !(first?.mention && content[hasRole(content[1], ROLE.suffix) ? 2 : 1]?.surface === '是')) return 'noun'
  if (first && (first.kind === 'mention' || first.word?.subject)) {
    let next = 1
    while (
      content[next]?.kind === 'mention' ||
      content[next]?.kind === 'pause' ||
      hasRole(content[next], ROLE.adverb | ROLE.together | ROLE.striving | ROLE.suffix | ROLE.conjunction)
    )
      next++
    if (content[next]?.surface === '是' || (isVerb(content[next]) && !content[next + 1]?.surface.startsWith('的'))) return 'clause'
  }
  const leads = first !== undefined && isVerb(first)
  if (endsInNoun(content) && (!leads || hasRole(content.at(-1), ROLE.conduct))) return 'noun'
  return leads ? 'verb' : first?.word?.subject || first?.kind === 'mention' ? 'clause' : 'verb'
}

/** Segments behind which nothing is said of a topic. */
const FURTHEST = 8

/** 维护航道安全是各国责任: what the cue begins is the topic of another predicate. */
export function isTopic(segments: readonly Segment[], index: number, predicate: Predicate, direct: boolean): boolean {
  const { tokens } = segments[index] as Segment
  for (let at = predicate.next; at < tokens.length; at++) if (isPredicative(tokens, at, predicate.next)) return true
  if (direct && predicate.next < tokens.length && reads(tokens.at(-1), IMPORTANCE)) return true
  for (let later = index + 1; later < Math.min(segments.length, index + FURTHEST); later++) {
    const next = segments[later] as Segment
    const first = next.tokens[0]
    if (next.after === 'stop' || first?.word?.cue?.role === 'reporting') return false
    if (hasRole(first, ROLE.copula) || (first?.surface === '对' && next.tokens.some((token) => token.surface === '具有'))) return true
  }
  return false
}

/** 各国都应平等相待, 扩大了解是可取的: a clause that says how things are or should be, not what to do. */
export function statesView(content: readonly Token[], later: readonly Segment[], parties: readonly string[]): boolean {
  const named = content[0]?.mention
  const modal = content[skipRoles(content, 1, ROLE.adverb | ROLE.together | ROLE.striving, 'subject')]
  if (named && !parties.includes(named.id) && hasRole(modal, ROLE.modal) && SHOULD.test(modal?.surface ?? '')) return true // 某组织应发挥作用
  const subject = content[0]?.word?.subject
  if (subject && subject.holds !== 'parties' && subject.holds !== 'previous')
    return [content, ...later.map((segment) => segment.tokens)].some((tokens) => tokens.some((token) => hasRole(token, ROLE.modal | ROLE.copula)))
  return content.some((token, at) => hasRole(token, ROLE.copula) && isPredicative(content, at, 0))
}

const SHOULD = /应|须/u

/** A copula or 具有…意义 at token `at` of a content that begins at token `from`. */
function isPredicative(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token
  if (!hasRole(token, ROLE.copula)) return token.surface === '具有' && at + 1 < tokens.length && reads(tokens.at(-1), MERIT)
  if (FITS.test(token.surface) && at > from && INTEREST.test(tokens.at(-1)?.surface ?? '')) return true
  if (isBecoming(tokens, at, from)) return false
  if (at > from && /(?:特别|尤其|而|但)$/.test(tokens[at - 1]?.surface ?? '')) return false
  return /是$|重要$|不可或缺|不应/.test(token.surface) || !tokens.some((next, index) => index > at && next.kind === 'text' && next.surface.includes('的'))
}

/** 符合本地区各国的利益 */
const FITS = patternOf('fitting')
const INTEREST = patternOf('interests')
const BASED = patternOf('bases-of-action')
const IMPORTANCE = patternOf('importance')
const MERIT = patternOf('merits')

/** 支持某国成为成员: what the cue is about becomes something. */
const isBecoming = (tokens: readonly Token[], at: number, from: number) =>
  tokens[at]?.surface === '成为' && at === from + 1 && tokens[from]?.mention !== undefined

/** The last 的 has nothing but nouns after it, or 所作努力 stands at the end. */
function endsInNoun(content: readonly Token[]): boolean {
  const last = content.findLastIndex((token) => token.kind === 'text' && isNominal(token.surface))
  return last >= 0 && !content.slice(last + 1).some(isVerb)
}

const isNominal = (text: string) => text.includes('的') || text.includes('所作') || text.includes('所做')

const isVerb = (token: Token | undefined) => hasRole(token, ROLE.verb | ROLE.own) || token?.word?.cue !== undefined
