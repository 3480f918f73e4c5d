import { type NamedSpan, POLARITY, type Stance } from '../../model.ts'
import { isObjectMarker } from './auxiliaries.ts'
import { readGroup } from './groups.ts'
import { ROLE } from './lexicon.ts'
import { OWN } from './pledges.ts'
import { hasRole, isFurtherObject, isOneOf, type Segment, skipRoles } from './segments.ts'
import { NATIONS } from './subjects.ts'
import { patternOf, reads } from './surfaces.ts'
import { isGenitive, isJoint, isVerb } from './target-heads.ts'
import type { Aim } from './target-owners.ts'
import { isProposal, readObject, readPhrase } from './target-phrases.ts'
import type { Token } from './tokens.ts'

export interface Content {
  /** What stands between its marks. */
  readonly segments: readonly Segment[]
  readonly mentions: readonly NamedSpan[]
  readonly stance: Stance
  readonly holders: readonly string[]
  readonly addressees: readonly string[]
}

/** Words of a piece that are looked at: heads and owners stand near its beginning. */
const PIECE = 160

/**
 * Which of the entities inside a content the stance is directed at (annotation guide, section 3, about and targets):
 * the addressees; else the heads of its clauses, which ； and ：part.
 */
export function targetsOf({ segments, mentions, stance, holders, addressees }: Content): string[] {
  if (addressees.length > 0) return stance === 'EMPHASIZES' ? addressees.filter((id) => id !== NATIONS) : [...addressees]
  if (mentions.length === 0) return []
  const aim: Aim = {
    mentions,
    holders,
    negative: POLARITY[stance] < 0,
    concern: stance === 'CONCERNED',
    thanks: stance === 'APPRECIATES',
    asks: stance === 'CALLS_FOR' || stance === 'URGES',
  }
  const ids = splitClauses(segments).flatMap((pieces) => readClause(pieces, aim))
  return [...new Set(ids)]
}

/** Pieces between commas, one list a clause. */
function splitClauses(segments: readonly Segment[]): (readonly Token[])[][] {
  const clauses: (readonly Token[])[][] = []
  for (const { after, tokens } of segments) {
    const piece = tokens.length > PIECE ? tokens.slice(0, PIECE) : tokens
    const clause = after === 'comma' ? clauses.at(-1) : undefined
    if (clause) clause.push(piece)
    else clauses.push([piece])
  }
  return clauses
}

/** The first piece may hold subject, owner or object; later ones count only where they say what is to be done or who is to do it. */
function readClause(pieces: readonly (readonly Token[])[], aim: Aim): string[] {
  let { at, negative, first } = { at: 0, negative: aim.negative, first: 0 }
  for (; first < pieces.length; first++) {
    const lead = skipLead(pieces[first] ?? [], aim)
    negative ||= lead.negative
    at = lead.at
    if (at < (pieces[first]?.length ?? 0)) break
  }
  if (isSince(pieces[first]) && pieces[first + 1]) return readClause(pieces.slice(first + 1), aim)
  const since = pieces[first]?.findLastIndex(({ surface }, index, tokens) => surface === '以来' && !tokens[index - 1]?.surface.endsWith('古')) ?? -1
  if (since >= at && since + 1 < (pieces[first]?.length ?? 0)) return readClause([(pieces[first] ?? []).slice(since + 1), ...pieces.slice(first + 1)], aim)
  const opening = pieces[first]
  if (!opening) return []
  if (isFramed(opening.slice(at)) && pieces[first + 1]) return readClause(pieces.slice(first + 1), aim)
  const clauseAim = negative === aim.negative ? aim : { ...aim, negative }
  const later = pieces.slice(first + 1)
  const obliged = [
    ...readJoinedSubject(opening, clauseAim),
    ...later.flatMap((piece) => [
      ...readObliged(piece, aim),
      ...readSecondSubject(opening, piece, clauseAim),
      ...readSecondAgent(opening, piece, clauseAim),
      ...readCoordinatedCue(opening, piece, clauseAim),
      ...readEnumerated(opening, piece, clauseAim),
    ]),
  ]
  if (isProposal(opening, at)) return []
  if (clauseAim.negative && isObjectMarker(opening, 0)) return obliged
  const duty = readDutyOfNations(opening, clauseAim)
  if (duty.length > 0) return [...duty, ...obliged]
  const ids = readPhrase(opening, at, clauseAim)
  if (ids.length > 0) return [...ids, ...later.flatMap((piece) => readFurtherObject(piece, clauseAim)), ...obliged]
  const own = readOwnDeed(opening, at, clauseAim)
  if (own.length > 0) return [...own, ...obliged]
  if (hasSubject(opening)) return [...(later[0]?.[0]?.surface.startsWith('其') ? (readGroup(opening, 0)?.ids ?? []) : []), ...obliged]
  const thanked = clauseAim.thanks ? later.find(([token]) => isOneOf(token, TO)) : undefined
  if (thanked) return thanked.flatMap(({ mention }) => (mention ? [mention.id] : []))
  if (clauseAim.asks && asksUnnamed(opening)) return obliged
  for (const piece of later) {
    const done = readDeed(piece, clauseAim)
    if (done.length > 0) return done
  }
  return obliged
}

/** 在某方努力下，…; 按照《决议》所提设想，…; 以X为基础，…: a frame or basis that a comma parts from what it is about. */
function isFramed(piece: readonly Token[]): boolean {
  const [first, last] = [piece[0], piece.at(-1)]
  if (first?.surface === '在') return hasRole(last, ROLE.closer)
  if (first?.surface === '以') return reads(last, BASED)
  return reads(first, BASES) && !piece.some((token) => isVerb(token) && !hasRole(token, ROLE.maker))
}
const BASES = patternOf('bases')
const BASED = patternOf('bases-of-action')

/** 各国应履行《甲》和《乙》: who is to act has no name, so the names that the clause ends in are meant. */
function readDutyOfNations(piece: readonly Token[], { negative }: Aim): readonly string[] {
  const modal = skipRoles(piece, 1, ROLE.adverb | ROLE.together, 'subject')
  if (negative || piece[0]?.word?.subject?.holds !== 'nations' || !hasRole(piece[modal], ROLE.modal)) return []
  let object = skipRoles(piece, modal + 1, ROLE.adverb | ROLE.together | ROLE.striving, 'subject')
  if (!isVerb(piece[object])) return []
  while (isVerb(piece[object])) object++
  const group = readGroup(piece, object)
  return group?.end === piece.length && !group.place ? group.ids : []
}

/** 就A，向B表示感谢 */
const TO = new Set(['向', '对'])

/** 各方恢复机制, 捐助方捐资: who is asked has no name. */
function asksUnnamed(piece: readonly Token[]): boolean {
  const verb = piece.findIndex(isVerb)
  return piece.slice(0, Math.max(0, verb)).some(({ word, kind, surface }) => word?.subject !== undefined || (kind !== 'mention' && UNNAMED.test(surface)))
}
const UNNAMED = patternOf('unnamed')

/** 建交以来，X: when it is so. */
const isSince = (piece: readonly Token[] | undefined) => piece !== undefined && reads(piece.at(-1), TIMES) && readGroup(piece, 0) === undefined
const TIMES = patternOf('times')

const WITH = new Set(['同', '与'])

/** 中国从未干涉欧洲事务, 中国无意同欧洲脱钩, said by 中方: the object of what the holders do. */
function readOwnDeed(piece: readonly Token[], at: number, aim: Aim): string[] {
  const subject = aim.negative ? undefined : readGroup(piece, at)
  if (!subject?.ids.every((id) => aim.holders.includes(id))) return []
  let verb = subject.end
  while (hasRole(piece[verb], ROLE.adverb | ROLE.negation | ROLE.together | ROLE.striving)) verb++
  if (isOneOf(piece[verb], WITH)) return readGroup(piece, verb + 1)?.ids.filter((id) => !aim.holders.includes(id)) ?? []
  return isVerb(piece[verb]) ? readObject(piece, verb, aim) : []
}

/** The content is a clause about its own subject, or a proposal about something. */
const hasSubject = (piece: readonly Token[]) =>
  readGroup(piece, 0) !== undefined || hasRole(piece.at(-1), ROLE.proposal) || piece.some((token) => hasRole(token, ROLE.copula))

/** 加强《条约》的作用 in a later piece. */
function readDeed(piece: readonly Token[], aim: Aim): string[] {
  const { at } = skipLead(piece, aim)
  let object = at
  while (isVerb(piece[object])) object++
  const next = piece[readGroup(piece, object)?.end ?? 0]
  const owns = next?.kind === 'text' && !isGenitive(next)
  return isVerb(piece[at]) && !aim.negative && !hasRole(piece[0], ROLE.negation) && !owns ? readObject(piece, at, aim) : []
}

/** 要维护X，支持Y: the second verb under one modal or 将 is a cue of its own that has stayed inside (annotation guide, 6.1). */
function readCoordinatedCue(opening: readonly Token[], piece: readonly Token[], aim: Aim): string[] {
  const { at } = skipLead(piece, aim)
  const cue = piece[at]?.word?.cue
  return cue?.role === 'plain' && cue.weak && !aim.negative && isUndertaken(opening) ? readPhrase(piece, at, aim) : []
}

const isUndertaken = ([first]: readonly Token[]) => hasRole(first, ROLE.modal) || first?.word?.cue?.role === 'commitment'

/** 《宪章》，以及双方签署的《条约》: the head behind the attribute is the second object. */
function readFurtherObject(piece: readonly Token[], aim: Aim): string[] {
  if (!isFurtherObject(piece)) return []
  const attribute = piece.findLastIndex((token) => token.kind === 'text' && token.surface.endsWith('的'))
  const acts = piece.slice(1, attribute).some((token) => isVerb(token) || hasRole(token, ROLE.narrated) || SIGNING.test(token.surface))
  return readPhrase(piece, attribute > 0 && (acts || SIGNING.test(piece[attribute]?.surface ?? '')) ? attribute + 1 : 1, aim)
}
const SIGNING = patternOf('signing')

const RESULT = patternOf('results')
const HAPPENING = new Set(['Event', 'Instrument', 'Initiative'])

/** …会议成果，某艺术节和某比赛的情况: a list of happenings and their results. */
function readEnumerated(opening: readonly Token[], piece: readonly Token[], aim: Aim): string[] {
  const listed = !aim.negative && readGroup(piece, 0) && [opening, piece].every((tokens) => RESULT.test(tokens.at(-1)?.surface ?? ''))
  return listed ? piece.flatMap(({ mention }) => (mention && HAPPENING.has(mention.type) ? [mention.id] : [])) : []
}

/** 扩军是祸根，某国军队入侵是对《宪章》的蔑视: a second clause that says what somebody else's deed is. */
function readSecondSubject(opening: readonly Token[], piece: readonly Token[], { holders, negative }: Aim): string[] {
  const group = [opening, piece].every(states) ? readGroup(piece, 0) : undefined
  return group && !(group.place && piece[group.end]?.surface !== '是') && !negative ? group.ids.filter((id) => !holders.includes(id)) : []
}

/** 某政府是合法政府、某岛是某国领土: a second clause behind a pause. */
const readJoinedSubject = (opening: readonly Token[], aim: Aim): string[] =>
  opening.flatMap((token, at) =>
    token.kind === 'pause' && isStated(opening[at + 2]) ? readSecondSubject(opening.slice(0, at), opening.slice(at + 1), aim) : [],
  )

const isStated = (token: Token | undefined) => token?.surface === '是'

/** 希望《决议》得到执行，某国人民恢复主权: a second clause about somebody else whom nobody asks to act. */
function readSecondAgent(opening: readonly Token[], piece: readonly Token[], { holders, asks }: Aim): string[] {
  const group = asks && opening.some(({ mention }) => mention) ? readGroup(piece, 0) : undefined
  if (!group || group.place || piece[0]?.mention?.type !== 'Country') return []
  const verb = skipRoles(piece, group.end, ROLE.adverb | ROLE.together | ROLE.striving, 'subject')
  return verb > group.end && isVerb(piece[verb]) ? group.ids.filter((id) => !holders.includes(id)) : []
}

/** X是Y */
const states = (piece: readonly Token[]) => piece.some(({ surface }, at) => at > 0 && surface === '是')

const ALL = patternOf('everybody')

/** 全部某国军队必须撤走 in a later piece: somebody else is to act. */
function readObliged(piece: readonly Token[], { holders, negative }: Aim): string[] {
  const at = reads(piece[0], ALL) ? 1 : 0
  const group = readGroup(piece, at)
  if (!group || group.place || negative) return []
  const modal = piece.findIndex((token) => hasRole(token, ROLE.modal))
  const bare = piece
    .slice(group.end, modal)
    .every((token) => !isVerb(token) && !token.mention && (isJoint(token) || !hasRole(token, ROLE.copula | ROLE.preposition)))
  return modal >= group.end && bare ? group.ids.filter((id) => !holders.includes(id)) : []
}

/** Steps over modals, adverbs, auxiliaries, the holders, and what they say before the matter itself (成员国认为有必要…, 美国认识到，…). */
function skipLead(tokens: readonly Token[], aim: Aim): { at: number; negative: boolean } {
  let at = 0
  let negative = false
  let spoken = false // a holder stands before
  while (at < tokens.length) {
    const token = tokens[at] as Token
    const holder = endOfHolder(tokens, at, aim)
    if (holder !== undefined) {
      at = holder
      spoken = true
    } else if (isLeading(token) || (reads(token, OWN) && isVerb(tokens[at + 1])) || (spoken && token.word?.cue?.role === 'reporting')) at++
    else if (spoken && token.word?.cue?.label.kind === 'position' && POLARITY[token.word.cue.label.stance] < 0) {
      negative = true
      at++
    } else break
  }
  return { at, negative }
}

/** 双方, 有意愿的成员国, or the holder by name before what it says (美国认识到). */
function endOfHolder(tokens: readonly Token[], from: number, { holders }: Aim): number | undefined {
  if (isHolder(tokens[from], holders)) return from + 1
  const of = tokens.slice(from, from + LONGEST_ATTRIBUTE).findIndex((token) => token.surface.endsWith('的'))
  if (of >= 0 && isHolder(tokens[from + of + 1], holders)) return from + of + 2
  const group = readGroup(tokens, from)
  if (!group?.ids.every((id) => holders.includes(id))) return undefined
  let verb = group.end
  while (hasRole(tokens[verb], ROLE.adverb)) verb++
  return tokens[group.end]?.word?.cue?.role === 'reporting' || (verb > group.end && isVerb(tokens[verb])) ? verb : undefined
}

const LONGEST_ATTRIBUTE = 4

function isHolder(token: Token | undefined, holders: readonly string[]): boolean {
  const subject = token?.word?.subject
  const held = subject?.members && !subject.members.every((id) => holders.includes(id)) ? undefined : subject?.holds
  return held === 'parties' || held === 'previous'
}

/** Modals, adverbs, auxiliaries and 旨在. */
const MORE = patternOf('more-of-them')
const isLeading = (token: Token): boolean =>
  !isVerb(token) &&
  (hasRole(token, ROLE.modal | ROLE.adverb | ROLE.connective | ROLE.together | ROLE.striving | ROLE.negation) ||
    token.word?.cue?.role === 'commitment' ||
    reads(token, MORE) ||
    token.surface === '旨在')
