/** Where the heads of noun phrases stand, for the targets of a stance. */

import { type Group, isDate, readGroup, skipAttribute } from './groups.ts'
import { ROLE } from './lexicon.ts'
import { hasRole } from './segments.ts'
import { patternOf, reads } from './surfaces.ts'
import type { Token } from './tokens.ts'

/** Verbs and cues that stand as verbs. */
export const isVerb = (token: Token | undefined): boolean =>
  hasRole(token, ROLE.verb | ROLE.own) || (token?.word?.cue !== undefined && token.word.cue.role !== 'commitment')
export const isGenitive = (token: Token | undefined): boolean => token?.surface.startsWith('的') ?? false
export const isJoint = (token: Token | undefined): boolean => hasRole(token, ROLE.conjunction)

/** The name that somebody made: …提出的共建《倡议》, …会议签署的《公约》; the last one is the head, with those joined to it (甲提出的X和乙提出的Y). */
export function nameAfterMaker(tokens: readonly Token[], from: number): Group | undefined {
  let made: Group | undefined
  let first = tokens.length
  for (let at = tokens.length - 1; at > from + 1; at--) {
    if (!isMade(tokens, from, at)) continue
    if (
      made &&
      !tokens.slice(at, first).some((token, index) => isJoint(token) && (tokens[at + index + 1]?.mention || skipAttribute(tokens, at + index + 1) === first))
    )
      break
    const group = readGroup(tokens, at)
    if (!group) continue
    made = made ? { ...made, ids: [...new Set([...group.ids.filter((id) => !isMaker(tokens, id)), ...made.ids])] } : group
    first = at
  }
  return made
}

/** 乙 in 甲提出的X和乙提出的Y */
const isMaker = (tokens: readonly Token[], id: string) => tokens.some(({ mention }, at) => mention?.id === id && hasRole(tokens[at + 1], ROLE.maker))

/** The name at token `at` stands behind a maker and 的; a resolution also behind what it is about (通过的关于X的第5号决议). */
function isMade(tokens: readonly Token[], from: number, at: number): boolean {
  const mention = tokens[at]?.mention
  if (!mention) return false
  let before = at - 1
  while (before > from && isVerb(tokens[before])) before--
  if (tokens[before]?.surface === '的' && hasRole(tokens[before - 1], ROLE.maker)) return before === at - 1 || !isProposed(tokens, at + 1)
  if (mention.type !== 'Instrument' || before !== at - 1 || !tokens[before]?.surface.endsWith('的')) return false
  return tokens.some((token, index) => index > from && index < before && hasRole(token, ROLE.maker) && isGenitive(tokens[index + 1]))
}

/** 甲提出的制定《条约》的倡议: the proposal is what was made. */
const isProposed = (tokens: readonly Token[], after: number) => isGenitive(tokens[after]) && hasRole(tokens[after + 1], ROLE.proposal)

/** 某组织宣布…和某会议通过的《宣言》: what somebody else made stands beside the clause. */
export function nameMadeBeside(tokens: readonly Token[], from: number): readonly string[] {
  const joint = tokens.findLastIndex((token, at) => at > from && isJoint(token) && tokens[at + 1]?.mention !== undefined)
  if (joint < 0) return []
  const forum = readGroup(tokens, joint + 1)
  return forum && hasRole(tokens[forum.end], ROLE.maker) ? (nameAfterMaker(tokens, joint)?.ids ?? []) : []
}

/** The name right after the 的 of an attribute, with the next one joined to it (设在甲地的X和设在乙地的Y); a state or place only as a subject (一个强大的欧洲有利于和平). */
export function nameAfterAttribute(tokens: readonly Token[], from: number): string[] | undefined {
  for (let at = from + 1; at < tokens.length; at++) {
    const mention = tokens[at]?.mention
    if (!mention || !tokens[at - 1]?.surface.endsWith('的')) continue
    const group = readGroup(tokens, at)
    if (!group) continue
    const made = mention.type === 'Organization' ? nameAfterMaker(tokens, at) : undefined
    if (made) return [...made.ids]
    const state = mention.type === 'Country' || mention.type === 'Place'
    if (state ? hasRole(tokens[group.end], ROLE.copula) : true)
      return [...group.ids, ...(isJoint(tokens[group.end]) ? (nameAfterAttribute(tokens, group.end + 1) ?? []) : [])]
  }
  return undefined
}

/** 在某地举行的X, 在某地两边的所有X: the token after the 的 of an attribute that 在 and a place begin. */
export function afterAttribute(tokens: readonly Token[], preposition: number): number | undefined {
  if (tokens[preposition + 1]?.mention === undefined) return undefined
  for (let at = preposition + 2; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'text' && /的(?:所)?$/.test(token.surface)) return hasRole(tokens[at + 1], ROLE.outcome) ? at + 2 : at + 1
    if (hasRole(token, ROLE.closer | ROLE.preposition | ROLE.copula)) return undefined
  }
  return undefined
}

/** …峰会通过的文件, …会议签署的文件: where something was made, not who made it. */
export function isForum(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.surface === '在') return false // 甲方在某会议提出的建议
  const maker = tokens.findIndex((token, at) => at > from && hasRole(token, ROLE.maker))
  return maker > from && tokens.slice(from, maker).every((token) => !isVerb(token)) && reads(tokens[maker - 1], GATHERING)
}

const GATHERING = patternOf('gatherings')

/** …的说明, …的斗争: a noun phrase ends at token `at`. */
export function endsInNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.mention) return false
  if (hasRole(token, ROLE.conduct | ROLE.proposal | ROLE.relation)) return true
  return (token.kind === 'text' && /的./.test(token.surface)) || tokens[at - 1]?.surface.endsWith('的') === true
}

/** 提出的《方案》和取消某机构的主张: another noun without a name of its own is joined to the named one. */
export function ownsMore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    if (!isJoint(tokens[at]) || tokens[at + 1]?.mention || isDate(tokens[at + 1])) continue
    const next = tokens.findIndex((token, later) => later > at && isJoint(token))
    if (endsInNoun(tokens, (next < 0 ? tokens.length : next) - 1)) return true
  }
  return false
}

/** 某组织的《方案》: the name that another owns. */
export function nameOwned(tokens: readonly Token[], at: number): Group | undefined {
  const type = tokens[at + 1]?.mention?.type
  return /^(?:的|所附的?|附带的)$/u.test(tokens[at]?.surface ?? '') && (type === 'Instrument' || type === 'Initiative') ? readGroup(tokens, at + 1) : undefined
}
