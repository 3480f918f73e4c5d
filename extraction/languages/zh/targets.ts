import { type NamedSpan, POLARITY, type Stance } from '../../model.ts'
import { isObjectMarker } from './auxiliaries.ts'
import { readGroup } from './groups.ts'
import { ROLE } from './lexicon.ts'
import { findFrom, hasRole, isOneOf, type Segment, skipRoles } from './segments.ts'
import { NATIONS } from './subjects.ts'
import { patternOf, reads } from './surfaces.ts'
import { isGenitive, isVerb } from './target-heads.ts'
import { skipLead } from './target-leads.ts'
import type { Aim } from './target-owners.ts'
import { isProposal, readObject, readPhrase } from './target-phrases.ts'
import { readCoordinatedCue, readEnumerated, readFurtherObject, readJoinedSubject, readObliged, readSecondAgent, readSecondSubject } from './target-pieces.ts'
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
  const ids: string[] = []
  for (const pieces of splitClauses(segments)) for (const id of readClause(pieces, aim)) if (!ids.includes(id)) ids.push(id)
  return ids
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
  const opening = pieces[first]
  if (!opening) return []
  const since = lastSince(opening)
  if (since >= at && since + 1 < opening.length && !isGenitive(opening[since + 1]))
    return readClause([opening.slice(since + 1), ...pieces.slice(first + 1)], aim)
  if (isFramed(opening, at) && pieces[first + 1]) return readClause(pieces.slice(first + 1), aim)
  const clauseAim = negative === aim.negative ? aim : { ...aim, negative }
  const later = pieces.slice(first + 1)
  const obliged = readJoinedSubject(opening, clauseAim)
  for (const piece of later) {
    obliged.push(...readObliged(piece, aim))
    for (const read of BESIDE) obliged.push(...read(opening, piece, clauseAim))
  }
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

/** What a later piece may add to the opening one. */
const BESIDE = [readSecondSubject, readSecondAgent, readCoordinatedCue, readEnumerated]

/** 建交以来X: the last 以来, or -1. */
function lastSince(piece: readonly Token[]): number {
  let at = piece.length - 1
  while (at >= 0 && !(piece[at]?.surface === '以来' && !(at > 0 && piece[at - 1]?.surface.endsWith('古')))) at--
  return at
}

/** 在某方努力下，…; 按照《决议》所提设想，…; 以X为基础，…: a frame or basis that a comma parts from what it is about. */
function isFramed(piece: readonly Token[], from: number): boolean {
  const [first, last] = [piece[from], piece.at(-1)]
  if (first?.surface === '在') return hasRole(last, ROLE.closer)
  if (first?.surface === '以') return reads(last, BASED)
  return reads(first, BASES) && findFrom(piece, from, (token) => isVerb(token) && !hasRole(token, ROLE.maker)) < 0
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
