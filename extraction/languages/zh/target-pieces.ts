/** What the later pieces of a clause add to its targets: a second subject, agent, cue or object (annotation guide, section 3, about and targets). */
import { readGroup } from './groups.ts'
import { ROLE } from './lexicon.ts'
import { hasRole, isFurtherObject, skipRoles } from './segments.ts'
import { patternOf, reads } from './surfaces.ts'
import { isJoint, isVerb } from './target-heads.ts'
import { skipLead } from './target-leads.ts'
import { type Aim, ownTargets } from './target-owners.ts'
import { readPhrase } from './target-phrases.ts'
import type { Token } from './tokens.ts'

/** 要维护X，支持Y: the second verb under one modal or 将 is a cue of its own that has stayed inside (annotation guide, 6.1). */
export function readCoordinatedCue(opening: readonly Token[], piece: readonly Token[], aim: Aim): string[] {
  const { at } = skipLead(piece, aim)
  const cue = piece[at]?.word?.cue
  return cue?.role === 'plain' && cue.weak && !aim.negative && isUndertaken(opening) ? readPhrase(piece, at, aim) : []
}

const isUndertaken = ([first]: readonly Token[]) => hasRole(first, ROLE.modal) || first?.word?.cue?.role === 'commitment'

/** 《宪章》，以及双方签署的《条约》: the head behind the attribute is the second object. */
export function readFurtherObject(piece: readonly Token[], aim: Aim): string[] {
  if (!isFurtherObject(piece)) return []
  const attribute = piece.findLastIndex((token) => token.kind === 'text' && token.surface.endsWith('的'))
  const acts = piece.slice(1, attribute).some((token) => isVerb(token) || hasRole(token, ROLE.narrated) || SIGNING.test(token.surface))
  return readPhrase(piece, attribute > 0 && (acts || SIGNING.test(piece[attribute]?.surface ?? '')) ? attribute + 1 : 1, aim)
}
const SIGNING = patternOf('signing')

const RESULT = patternOf('results')
const HAPPENING = new Set(['Event', 'Instrument', 'Initiative'])

/** …会议成果，某艺术节和某比赛的情况: a list of happenings and their results. */
export function readEnumerated(opening: readonly Token[], piece: readonly Token[], aim: Aim): string[] {
  const listed = !aim.negative && readGroup(piece, 0) && [opening, piece].every((tokens) => RESULT.test(tokens.at(-1)?.surface ?? ''))
  return listed ? piece.flatMap(({ mention }) => (mention && HAPPENING.has(mention.type) ? [mention.id] : [])) : []
}

/** 扩军是祸根，某国军队入侵是对《宪章》的蔑视: a second clause that says what somebody else's deed is. */
export function readSecondSubject(opening: readonly Token[], piece: readonly Token[], { holders, negative }: Aim): string[] {
  const group = [opening, piece].every(states) ? readGroup(piece, 0) : undefined
  return group && !(group.place && piece[group.end]?.surface !== '是') && !negative ? group.ids.filter((id) => !holders.includes(id)) : []
}

/** 某政府是合法政府、某岛是某国领土: a second clause behind a pause. */
export function readJoinedSubject(opening: readonly Token[], aim: Aim): string[] {
  const ids: string[] = []
  for (let at = 0; at < opening.length; at++)
    if (opening[at]?.kind === 'pause' && isStated(opening[at + 2])) ids.push(...readSecondSubject(opening.slice(0, at), opening.slice(at + 1), aim))
  return ids
}

const isStated = (token: Token | undefined) => token?.surface === '是'

/** 希望《决议》得到执行，某国人民恢复主权: a second clause about somebody else whom nobody asks to act. */
export function readSecondAgent(opening: readonly Token[], piece: readonly Token[], { holders, asks }: Aim): string[] {
  const group = asks && opening.some(({ mention }) => mention) ? readGroup(piece, 0) : undefined
  if (!group || group.place || piece[0]?.mention?.type !== 'Country') return []
  const verb = skipRoles(piece, group.end, ROLE.adverb | ROLE.together | ROLE.striving, 'subject')
  return verb > group.end && isVerb(piece[verb]) ? group.ids.filter((id) => !holders.includes(id)) : []
}

/** X是Y */
const states = (piece: readonly Token[]) => piece.some(({ surface }, at) => at > 0 && surface === '是')

const ALL = patternOf('everybody')

/** 全部某国军队必须撤走 in a later piece: somebody else is to act. */
export function readObliged(piece: readonly Token[], aim: Aim): string[] {
  const at = reads(piece[0], ALL) ? 1 : 0
  const group = readGroup(piece, at)
  if (!group || group.place || aim.negative) return []
  const modal = piece.findIndex((token) => hasRole(token, ROLE.modal))
  const bare = piece
    .slice(group.end, modal)
    .every((token) => !isVerb(token) && !token.mention && (isJoint(token) || !hasRole(token, ROLE.copula | ROLE.preposition)))
  return modal >= group.end && bare ? ownTargets(piece, group, aim) : []
}
