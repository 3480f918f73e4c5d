/** Who is meant by names at the beginning of a phrase: owners, the holders themselves, or only a frame (annotation guide, section 3, about and targets). */

import type { NamedSpan } from '../../model.ts'
import { type Group, readGroup } from './groups.ts'
import { ROLE } from './lexicon.ts'
import { findFrom, hasRole, skipRoles } from './segments.ts'
import { patternOf, reads } from './surfaces.ts'
import { isVerb } from './target-heads.ts'
import type { Token } from './tokens.ts'

/** What decides about the targets of one content. */
export interface Aim {
  readonly mentions: readonly NamedSpan[]
  readonly holders: readonly string[]
  /** What is done to something is no target under a negative stance. */
  readonly negative: boolean
  /** Under 关切 and the like a place is only where something happens. */
  readonly concern: boolean
  /** 就A对B表示感谢 is directed at B. */
  readonly thanks: boolean
  /** Somebody is asked: what an unnamed one is to do in later pieces is no target. */
  readonly asks: boolean
}

/** 中方支持乙方提出的《倡议》, 甲组织切实执行某年签署的《协定》: who does something is meant, not what another made. */
export function isActor(tokens: readonly Token[], group: Group): boolean {
  const predicate = skipRoles(tokens, group.end, ROLE.adverb | ROLE.together | ROLE.striving, 'subject')
  const acts = isVerb(tokens[predicate]) && !hasRole(tokens[predicate], ROLE.maker)
  return acts && (predicate > group.end || (tokens[predicate]?.word?.cue !== undefined && tokens[predicate + 1]?.mention !== undefined))
}

/** 《公约》政治化 is done to it; 《公约》缔约国 and what happens 在X框架内 are others; 南亚各国人民 are the region's. */
export function isOnlyFrame(tokens: readonly Token[], group: Group): boolean {
  const next = tokens[group.end]
  if (hasRole(next, ROLE.remake) && next?.surface.endsWith('化')) return true
  const type = tokens[group.end - 1]?.mention?.type
  if (type === 'Country' && reads(next, WITHIN)) return true
  if ((next?.word?.subject && type !== 'Country' && type !== 'Place') || reads(next, PARTICIPANTS)) return true
  const verb = findFrom(tokens, group.end, isVerb)
  return tokens.slice(group.end, verb < 0 ? tokens.length : verb).some((token) => reads(token, FRAMES))
}

const PARTICIPANTS = patternOf('participants')

/** 台湾问题, 欧洲事务, 南亚各国 */
export const isMatter = (next: Token | undefined) => reads(next, MATTERS) || next?.word?.subject !== undefined

const MATTERS = patternOf('matters')
/** 某国国内有人…: where it is so. */
const WITHIN = patternOf('within-states')

/** 在X框架内 */
export const FRAMES = patternOf('frames')

/** 联合国大会通过某决议 is about the resolution, named or not. */
export function readAdopted(tokens: readonly Token[], group: Group): string[] | undefined {
  const next = tokens[group.end]
  const body = tokens[group.end - 1]?.mention?.type === 'Organization'
  if (body && reads(next, ADOPTING) && (tokens[group.end + 1]?.kind === 'aside' || tokens[group.end + 1]?.mention)) {
    return [...(readGroup(tokens, group.end + 1)?.ids ?? [])]
  }
  return undefined
}

const ADOPTING = patternOf('adopting')

/** 关于构建X的理念: the policy that it is about. */
export function readTopic(tokens: readonly Token[], group: Group): string[] {
  if (tokens[group.end]?.surface !== '关于') return []
  const topic = tokens.slice(group.end + 1)
  const mention = topic.find((token) => token.mention || isMeans(token))?.mention
  return mention?.type === 'Initiative' || mention?.type === 'Instrument' ? [mention.id] : []
}

/** 将某日设为X: what is done to something else. */
const isMeans = (token: Token) => token.surface === '将' || token.surface === '把'

/** The holders themselves are meant only in a relation of theirs, or where one of them is singled out. */
export function ownTargets(tokens: readonly Token[], group: Group, { holders }: Aim): string[] {
  const rest = tokens.slice(group.end)
  const mark = rest.findIndex((token, at) => (isVerb(token) && !rest.slice(at + 1, at + LONGEST_RELATION).some(isRelation)) || token.kind === 'pause')
  const relation = rest.slice(0, mark < 0 ? rest.length : mark).some((token) => hasRole(token, ROLE.relation) || isRelation(token))
  const all = holders.length > 1 && holders.every((id) => group.ids.includes(id))
  const companion = holders.length > 1 && !all ? companionOf(tokens, group, holders) : undefined
  if (companion) return group.ids.filter((id) => id !== companion)
  if ((holders.length > 1 && !all) || (isRun(tokens, group) && group.ids.some((id) => !holders.includes(id)))) return [...group.ids]
  return relation ? [...group.ids] : group.ids.filter((id) => !holders.includes(id))
}

/** 建立渔业合作关系, in words */
const LONGEST_RELATION = 5
const isRelation = (token: Token | undefined) => token?.surface.endsWith('关系') === true

/** 甲组织同中方加强对话: one of the holders is only who else takes part. */
function companionOf(tokens: readonly Token[], { ids, end }: Group, holders: readonly string[]): string | undefined {
  const last = tokens[end - 1]?.mention?.id
  return ids.length > 1 && last && holders.includes(last) && tokens[end - 2]?.surface === '同' ? last : undefined
}

/** 日美安全体制: what two states by one character each have together is of both. */
function isRun(tokens: readonly Token[], { ids, end }: Group): boolean {
  const [one, other] = tokens.slice(end - 2, end)
  const short = (token: Token | undefined) => token?.mention?.type === 'Country' && token.surface.length === 1
  return ids.length === 2 && short(one) && short(other) && one?.end === other?.start && tokens[end]?.kind === 'text'
}
