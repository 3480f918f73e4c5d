import type { NamedSpan, Span } from '../../model.ts'
import { ROLE } from './lexicon.ts'
import { findFrom, hasRole, skipRoles } from './segments.ts'
import { NATIONS } from './subjects.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'

/** Who is asked to act by a content that begins with them: 北约摒弃…, 国际社会加强… (annotation guide, section 3 and 6.15). */
export function addresseesOf(tokens: readonly Token[], needsModal: boolean): string[] {
  const named = readAddressees(tokens, skipRoles(tokens, 0, ROLE.adverb | ROLE.connective | ROLE.together | ROLE.striving, 'subject'))
  const acts = tokens[named.end]?.surface === AS && named.ids.length > 0 ? behindRole(tokens, named.end) : named.end
  const next = tokens[skipRoles(tokens, acts, ROLE.adverb | ROLE.together | ROLE.negation, 'subject')]
  return hasRole(next, ROLE.undergoing) || (needsModal && !hasRole(next, ROLE.modal)) ? [] : named.ids
}

const AS = '作为'

/** 某组织作为主要渠道应…: the modal behind what it is called. */
function behindRole(tokens: readonly Token[], from: number): number {
  const modal = findFrom(tokens, from, (token) => hasRole(token, ROLE.modal))
  return modal < 0 ? from : modal
}

interface Addressees {
  readonly ids: string[]
  readonly end: number
}

function readAddressees(tokens: readonly Token[], from: number): Addressees {
  const ids: string[] = []
  let end = from
  for (let at = from; at < tokens.length; ) {
    const token = tokens[at] as Token
    const id = idOf(token)
    if (id && !ids.includes(id)) ids.push(id)
    if (!id && !(ids.length > 0 && (token.kind === 'pause' || token.kind === 'aside' || hasRole(token, ROLE.conjunction | ROLE.suffix)))) break
    at++
    end = at
  }
  if (ids.length > 0 && reads(tokens[end], OTHERS)) end++
  return isPossessor(tokens[end]) ? { ids: [], end } : { ids, end }
}

/** 甲、乙等机制 */
const OTHERS = patternOf('others-beside-names')

function idOf(token: Token): string | undefined {
  if (token.word?.subject?.holds === 'nations' || token.word?.subject?.holds === 'membership') return NATIONS
  const mention = token.mention
  return mention && (mention.type === 'Country' || mention.type === 'Organization' || mention.type === 'Person' || token.surface.endsWith('方'))
    ? mention.id
    : undefined
}

/** 中国的…: what belongs to somebody is asked nothing. */
const isPossessor = (token: Token | undefined) => token?.kind === 'text' && token.surface.startsWith('的')

/** The mentions inside a span; both sorted by start. */
export function within(mentions: readonly NamedSpan[], span: Span): NamedSpan[] {
  let low = 0
  for (let high = mentions.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  const found: NamedSpan[] = []
  for (let mention = mentions[low]; mention && mention.start < span.end; mention = mentions[++low]) if (mention.end <= span.end) found.push(mention)
  return found
}
