/** What a phrase is about, by what it begins with (annotation guide, section 3, about and targets). */

import { type Group, readGroup, skipAttribute } from './groups.ts'
import { ROLE } from './lexicon.ts'
import { findFrom, hasRole, isOneOf, skipRoles } from './segments.ts'
import { patternOf, reads } from './surfaces.ts'
import {
  afterAttribute,
  endsInNoun,
  isForum,
  isGenitive,
  isJoint,
  isVerb,
  nameAfterAttribute,
  nameAfterMaker,
  nameMadeBeside,
  nameOwned,
  ownsMore,
} from './target-heads.ts'
import { type Aim, FRAMES, isActor, isMatter, isOnlyFrame, ownTargets, readAdopted, readTopic } from './target-owners.ts'
import { isDoneTo, isImposed, isOwed } from './target-recipients.ts'
import type { Token } from './tokens.ts'

/** A phrase that begins with a name, a verb, a preposition or other text. */
export function readPhrase(tokens: readonly Token[], at: number, aim: Aim): string[] {
  const token = tokens[at]
  if (!token) return []
  if (token.kind === 'aside' && at === tokens.length - 1) return quotedOwner(token, aim)
  if (reads(token, BY_WAY_OF) && isVerb(tokens[at + 1]) && !tokens.some((later) => hasRole(later, ROLE.copula))) return readPhrase(tokens, at + 1, aim)
  const group = readGroup(tokens, at)
  if (group) return group.place && reads(tokens[group.end], ROUTES) ? [] : readNamed(tokens, group, aim)
  if (isVerb(token)) return aim.negative ? [] : readObject(tokens, at, aim)
  return hasRole(token, ROLE.preposition) ? readAfterPreposition(tokens, at, aim) : readModified(tokens, at, aim)
}

/** “某地独立”: who is named at the beginning of a quotation that is the whole content. */
const quotedOwner = ({ start }: Token, { mentions }: Aim) => mentions.filter((mention) => mention.start === start + 1).map(({ id }) => id)

/** 某地至某地航班, 某地航线 */
const ROUTES = patternOf('routes')

const CONCERNING = new Set(['关于', '有关'])

/** 关于成立X的建议, 在某地成立X的倡议: a proposal of nobody named. */
export function isProposal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (isOneOf(token, CONCERNING)) return true
  return (isVerb(token) || token?.surface === '在') && hasRole(tokens.at(-1), ROLE.proposal) && isEndOfAttribute(tokens.at(-2))
}

const isEndOfAttribute = (token: Token | undefined) => token?.surface.endsWith('的') === true

/** 了, 所谓 before the object */
const SO_CALLED = /^(?:了|所谓的?)$/u

/** 加强《条约》的作用: the object of the verb, with what is joined to it; 举办联合国成立纪念会: a name before a verb is none. */
export function readObject(tokens: readonly Token[], from: number, aim: Aim): string[] {
  let at = from
  while (isVerb(tokens[at]) || reads(tokens[at], SO_CALLED) || hasRole(tokens[at], ROLE.adverb | ROLE.together | ROLE.striving | ROLE.conjunction)) at++
  const group = readGroup(tokens, at)
  if (!group)
    return founded(tokens, from, at) ?? (hasRole(tokens[at], ROLE.preposition) ? readAfterPreposition(tokens, at, aim) : readModified(tokens, at, aim))
  const next = tokens[group.end]
  if (group.place && group.end < tokens.length && !isMatter(next)) return []
  const acts = isVerb(next) && !hasRole(next, ROLE.maker)
  const agent = hasRole(tokens[from], ROLE.causative) || tokens.at(-1)?.surface.endsWith('的问题')
  if (acts && !agent) return []
  return [...readNamed(tokens, group, aim), ...(acts ? [] : readSecondObject(tokens, group.end, aim))]
}

/** 加强X的作用和落实《Y》, 维护X、落实《Y》: the object of the verb that is joined to the first. */
function readSecondObject(tokens: readonly Token[], from: number, aim: Aim): string[] {
  const joint = findFrom(tokens, from, (token) => isJoint(token) || token.kind === 'pause' || isVerb(token) || hasRole(token, ROLE.preposition))
  if (joint < 0 || isVerb(tokens[joint]) || !(isJoint(tokens[joint]) || tokens[joint]?.kind === 'pause')) return []
  const verb = skipAdverbs(tokens, joint + 1)
  return isVerb(tokens[verb]) ? readObject(tokens, verb, aim) : []
}

const FOUNDING = patternOf('founding')

/** 建立独立的某国: the state that is to be. */
function founded(tokens: readonly Token[], from: number, end: number): string[] | undefined {
  const state = tokens.at(-1)?.mention
  return tokens.slice(from, end).some(({ surface }) => FOUNDING.test(surface)) && state?.type === 'Country' && tokens.at(-2)?.surface.endsWith('的')
    ? [state.id]
    : undefined
}

/** 《宪章》的宗旨, 北约继续扩张, 中方提出的《倡议》: owner, subject, or only an attribute of the name that follows. */
function readNamed(tokens: readonly Token[], group: Group, aim: Aim): string[] {
  if (tokens[group.end]?.word?.cue?.role === 'reporting') return [...ownTargets(tokens, group, aim), ...nameMadeBeside(tokens, group.end)]
  const head = isActor(tokens, group) ? undefined : (nameAfterMaker(tokens, group.end) ?? nameOwned(tokens, group.end))
  if (head) return [...(ownsMore(tokens, head.end) ? ownTargets(tokens, group, aim) : []), ...head.ids, ...readCoordinated(tokens, head.end, aim, true)]
  if (
    isOnlyFrame(tokens, group) ||
    isForum(tokens, group.end) ||
    isCondition(tokens, group) ||
    isSite(tokens, group) ||
    (aim.concern && isScene(tokens, group))
  )
    return []
  return (
    readAdopted(tokens, group) ?? [
      ...ownTargets(tokens, group, aim),
      ...readTopic(tokens, group),
      ...readCoordinated(tokens, group.end, aim, !isGenitive(tokens[group.end])),
    ]
  )
}

/** 甲地湿地干涸, 甲国危机延宕: where it happens. */
const isScene = (tokens: readonly Token[], group: Group) =>
  group.place ? !isMatter(tokens[group.end]) : tokens[group.end - 1]?.mention?.type === 'Country' && CRISES.test(tokens[group.end]?.surface ?? '')
/** 某海局势趋缓, 某地战争的结束: where it is so, whatever the stance. */
const isCondition = (tokens: readonly Token[], group: Group) => group.place && reads(tokens[group.end], CONDITIONS)
/** 某城商场袭击事件, 某国某城爆炸, 某国首都某城爆炸: where it happened. */
function isSite(tokens: readonly Token[], { end, place }: Group): boolean {
  const city = reads(tokens[end], KINDS_OF_CITIES) && isPlace(tokens[end + 1]) ? end + 1 : end - 1
  return (
    (place || isPlace(tokens[city])) &&
    tokens[city + 1]?.kind === 'text' &&
    reads(tokens.at(-1), ASSAULTS) &&
    !tokens.slice(city + 1).some((token) => isGenitive(token) || isJoint(token))
  )
}
const isPlace = (token: Token | undefined) => token?.mention?.type === 'Place'
const KINDS_OF_CITIES = patternOf('kinds-of-cities')
const ASSAULTS = patternOf('assaults')
const CONDITIONS = patternOf('conditions')
const CRISES = patternOf('crises')

/** 由X通过的《决议》, 根据《决议》启动Y, 以X为核心的Y, 就推进X, 同X的关系: what the phrase is about, never its basis. */
function readAfterPreposition(tokens: readonly Token[], at: number, aim: Aim): string[] {
  const surface = tokens[at]?.surface ?? ''
  if ((surface === '对' || surface === '对于') && isImposed(tokens, at)) return nameAfterAttribute(tokens, at + 1) ?? []
  if (surface === '对' || surface === '对于') return isOwed(tokens, at) || (aim.negative && isDoneTo(tokens, at)) ? [] : readPhrase(tokens, at + 1, aim)
  if (surface === '从') return readViewpoint(tokens, at, aim)
  const basis = surface === '在' ? findFrom(tokens, at + 1, (token) => reads(token, FRAMES)) : -1
  if (basis >= 0 && !isGenitive(tokens[basis + 1])) return readPhrase(tokens, skipAdverbs(tokens, basis + 1), aim)
  if (surface === '就') return readMatter(tokens, at).filter((id) => isNamedPolicy(aim, id))
  if (isOneOf(tokens[at], WITH)) return readPartner(tokens, at, aim)
  if (isOneOf(tokens[at], BY)) return nameAfterAttribute(tokens, at) ?? (surface === '由' ? readAgent(tokens, at, aim) : [])
  if (surface !== '在' && hasRole(tokens.at(-1), ROLE.closer)) return []
  const made = nameAfterMaker(tokens, at)
  if (made) return [...made.ids]
  const head = surface === '在' ? afterAttribute(tokens, at) : undefined
  if (head !== undefined) return readGroup(tokens, head) ? readPhrase(tokens, head, aim) : []
  const closer = findFrom(tokens, at + 1, (token) => hasRole(token, ROLE.closer))
  if (surface === '在' && closer >= 0) return isGenitive(tokens[closer + 1]) ? [] : readPhrase(tokens, skipAdverbs(tokens, closer + 1), aim)
  const isAct = reads(tokens[at], BASES) ? behindBasis : followsName
  const verb = findFrom(tokens, at + 1, (token, index) => isVerb(token) && isAct(tokens, index))
  return verb < 0 || aim.negative ? [] : readObject(tokens, verb, aim)
}

const BASES = patternOf('bases')

/** 根据联合国有关决议公正解决X问题: no verb of the basis itself (根据在甲地通过的《决议》). */
const behindBasis = (tokens: readonly Token[], verb: number) => !hasRole(tokens[verb], ROLE.maker) && !isGenitive(tokens[verb + 1])

/** 从战略高度看待X: what is looked at. */
function readViewpoint(tokens: readonly Token[], preposition: number, aim: Aim): string[] {
  const verb = findFrom(tokens, preposition + 1, (token, at) => isVerb(token) && VIEWPOINT.test(tokens[at - 1]?.surface ?? ''))
  return verb < 0 || aim.negative ? [] : readObject(tokens, verb, aim)
}
const VIEWPOINT = patternOf('viewpoints')

/** 在X框架下尽快完成Y */
function skipAdverbs(tokens: readonly Token[], from: number): number {
  const at = skipRoles(tokens, from, ROLE.adverb | ROLE.together | ROLE.striving, 'subject')
  return reads(tokens[at], BY_WAY_OF) ? skipAdverbs(tokens, at + 1) : at
}
const BY_WAY_OF = patternOf('ways')

/** 为纪念X举行Y, 为纪念X将举行Y. */
function followsName(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1]?.word?.cue?.role === 'commitment' ? verb - 2 : verb - 1
  return tokens[before]?.kind === 'mention'
}

const WITH = new Set(['同', '与', '和'])
const BY = new Set(['由', '以', '经'])

/** 就落实《X》开展合作: the names after the verb, whatever verb follows them. */
function readMatter(tokens: readonly Token[], preposition: number): readonly string[] {
  let at = preposition + 1
  while (isVerb(tokens[at])) at++
  return (nameAfterMaker(tokens, preposition) ?? readGroup(tokens, at))?.ids ?? []
}

/** 同某国的关系, 与某组织的合作. */
function readPartner(tokens: readonly Token[], at: number, aim: Aim): string[] {
  const group = readGroup(tokens, at + 1)
  const related = isGenitive(tokens[group?.end ?? 0]) || hasRole(tokens[group?.end ?? 0], ROLE.relation)
  return group && related ? group.ids.filter((id) => !aim.holders.includes(id)) : []
}

/** 由某人自己解决X问题: what the agent does is about its object. */
function readAgent(tokens: readonly Token[], at: number, aim: Aim): string[] {
  const verb = findFrom(tokens, at + 2, isVerb)
  return verb < 0 || aim.negative ? [] : readObject(tokens, verb, aim)
}

const isNamedPolicy = ({ mentions }: Aim, id: string) =>
  mentions.some((mention) => mention.id === id && (mention.type === 'Initiative' || mention.type === 'Instrument'))

/** 2016年签署的《声明》, 国际贸易原则和世贸组织规则: a name after 的 or 和 that heads the phrase or owns its head. */
function readModified(tokens: readonly Token[], at: number, aim: Aim): string[] {
  const token = tokens[at]
  const after = skipAttribute(tokens, at)
  const signed = after > at && hasRole(tokens[after], ROLE.maker) ? nameAfterAttribute(tokens, after) : undefined // 某年签署并于某年生效的《公约》
  if (signed) return signed
  if (after > at && tokens[after]) return tokens[after]?.mention?.type === 'Place' ? [] : readPhrase(tokens, after, aim)
  if (aim.thanks && token?.word?.subject) return []
  const thanked = aim.thanks ? findFrom(tokens, at + 1, (token) => token.surface === '对' || token.surface === '向') : -1
  if (thanked >= 0) return tokens.slice(thanked).flatMap((token) => (token.mention ? [token.mention.id] : []))
  return nameAfterAttribute(tokens, at) ?? readCoordinated(tokens, at, aim, false)
}

/** 与《公约》职能重叠的机制 */
const isComparison = (token: Token | undefined) => reads(token, COMPARISON)
const COMPARISON = patternOf('comparisons')

/** Names joined by 和 to a phrase, when nothing but their nouns follow; after a preposition, or a verb of the `clause`, the phrase must have ended in a noun. */
function readCoordinated(tokens: readonly Token[], from: number, aim: Aim, clause: boolean): string[] {
  if (aim.negative) return []
  const ids: string[] = []
  const docks = tokens.some(({ surface }) => surface === '对接') // 该倡议同某组织对接
  let open = false
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    const joins = isJoint(token) || (token?.surface === '同' && docks)
    const group = joins && !isJoint(tokens[at - 1]) ? readGroup(tokens, skipAttribute(tokens, at + 1)) : undefined
    if (group && !isComparison(tokens[group.end]) && (!open || endsInNoun(tokens, at - 1)) && !tokens.slice(group.end).some(({ kind }) => kind === 'pause'))
      ids.push(...ownTargets(tokens, group, aim))
    open ||= (clause && isVerb(token)) || (hasRole(token, ROLE.preposition) && !isJoint(token))
  }
  return ids
}
