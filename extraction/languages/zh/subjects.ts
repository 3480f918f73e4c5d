import type { NamedSpan } from '../../model.ts'
import { speaksFor } from '../../offices.ts'
import type { StanceContext } from '../index.ts'
import { ROLE, type SubjectWord } from './lexicon.ts'
import { hasRole } from './segments.ts'
import { patternOf } from './surfaces.ts'
import type { Token } from './tokens.ts'

export const NATIONS = 'international-community'
export const CONTRACTING_PARTIES = 'contracting-parties'
/** Stands for parties that the text does not show; it never leaves this folder. */
export const UNKNOWN = ''

/** Who can be a subject in this text, and what it stands for (annotation guide, section 3, holder). */
export interface Speakers {
  /** All parties of the statement; `UNKNOWN` where nobody found them, contracting-parties in a treaty that does not list them. */
  readonly parties: readonly string[]
  readonly treaty: boolean
  /** The state that a person or organ speaks for: the one whose office the text gives the person, else the one that the registry names for the day. */
  readonly stateOf: (speaker: string) => string | undefined
}

/** `ids` are the holders; none where the subject speaks for nobody (a topic, a thing, an unnamed state). */
export interface Subject {
  readonly ids: readonly string[]
  readonly end: number
  /** It is named in the text, not by a role word such as 双方. */
  readonly named: boolean
  /** An organization is among those named. */
  readonly body: boolean
}

export function speakersOf({ statement, mentions, document, knowledge }: StanceContext): Speakers {
  const states = statesOfPersons(document.view.folded, mentions)
  const treaty = statement.kind === 'TREATY'
  const parties = statement.parties.length > 0 ? statement.parties : [treaty ? CONTRACTING_PARTIES : UNKNOWN]
  return { parties, treaty, stateOf: (id) => states.get(id) ?? speaksFor(knowledge.entries.get(id), statement.date) }
}

/** Reads the subject phrase that begins at token `at`: names and role words with their offices, joined by 和 or 、. */
export function readSubject(tokens: readonly Token[], from: number, speakers: Speakers, previous: readonly string[]): Subject | undefined {
  const at = skipTitles(tokens, from)
  if (!canBegin(tokens[at])) return undefined
  let ids: readonly string[] = NONE
  let persons: readonly string[] = NONE
  let nobody = false
  let named = false
  let body = false
  let end = at
  for (;;) {
    const next = end === at ? end : skipJoint(tokens, end)
    const part = next === undefined ? undefined : readPart(tokens, next, speakers, previous)
    if (next === undefined || !part) break
    ids = ids.length === 0 ? part.ids : union(ids, part.ids)
    nobody ||= part.ids.length === 0
    named ||= part.named
    body ||= part.body
    const person = tokens[next]?.mention
    if (person?.type === 'Person') persons = [...persons, person.id]
    end = part.end
  }
  if (end === at) return undefined
  return { ids: nobody || isAttribute(tokens[end]) ? [] : withoutCompanions(ids, persons), end, named, body }
}

const NONE: readonly never[] = []
const union = (ids: readonly string[], others: readonly string[]) => [...ids, ...others.filter((id) => !ids.includes(id))]

/** 外交部长某人: offices right before the person. */
function skipTitles(tokens: readonly Token[], from: number): number {
  let at = from
  while (hasRole(tokens[at], ROLE.suffix) && !tokens[at]?.word?.subject) at++
  return tokens[at]?.mention?.type === 'Person' ? at : from
}

const canBegin = (token: Token | undefined) => token?.mention !== undefined || token?.word?.subject !== undefined

/** A companion without an office adds no holder beside those who have one. */
function withoutCompanions(ids: readonly string[], persons: readonly string[]): readonly string[] {
  if (persons.length === 0) return ids
  const states = ids.filter((id) => !persons.includes(id))
  return states.length > 0 ? states : ids
}

/** True for what can follow a subject: the predicate or what stands before it. */
export function followsSubject(token: Token | undefined): boolean {
  if (!token || token.kind === 'aside') return true
  return (
    token.word?.cue !== undefined ||
    hasRole(
      token,
      ROLE.adverb |
        ROLE.together |
        ROLE.striving |
        ROLE.connective |
        ROLE.conjunction |
        ROLE.modal |
        ROLE.negation |
        ROLE.preposition |
        ROLE.light |
        ROLE.own |
        ROLE.verb |
        ROLE.narrated |
        ROLE.disposal,
    )
  )
}

function readPart(tokens: readonly Token[], at: number, speakers: Speakers, previous: readonly string[]): Subject | undefined {
  const token = tokens[at]
  if (token?.word?.subject) return { ids: idsOfRole(token.word.subject, speakers, previous), end: skipOffices(tokens, at + 1), named: false, body: false }
  return token?.mention && readNamed(tokens, at, token.mention, speakers, previous)
}

function idsOfRole(role: SubjectWord, speakers: Speakers, previous: readonly string[]): readonly string[] {
  if (role.members) return membersAmong(role.members, speakers.parties)
  switch (role.holds) {
    case 'parties':
    case 'others':
      return speakers.parties
    case 'nations':
      return [NATIONS]
    case 'previous':
      return previous.length > 0 ? previous : speakers.parties
    case 'contracting':
      return speakers.treaty ? speakers.parties : []
    case 'membership':
      return speakers.treaty ? speakers.parties : [NATIONS]
    case 'nobody':
      return []
  }
}

function readNamed(tokens: readonly Token[], at: number, mention: NamedSpan, speakers: Speakers, previous: readonly string[]): Subject | undefined {
  const side = tokens[at]?.surface.endsWith('方') === true // 非方: a region as a party
  if (mention.type !== 'Country' && mention.type !== 'Organization' && mention.type !== 'Person' && !side) return undefined
  const end = skipOffices(tokens, at + 1)
  const role = tokens[at + 1]?.word?.subject
  if (mention.type === 'Organization' && role && (role.holds !== 'parties' || speakers.parties.length > 2))
    return { ids: idsOfRole(role, speakers, previous), end: Math.max(end, at + 2), named: false, body: false }
  const person = tokens[end]?.mention
  if (mention.type === 'Country' && end > at + 1 && person?.type === 'Person')
    return { ids: [mention.id], end: skipOffices(tokens, end + 1), named: true, body: false }
  return { ids: [spokenFor(mention, speakers)], end, named: true, body: mention.type === 'Organization' }
}

/** A person and the highest organ of a state (最高苏维埃主席团) speak for the state. */
const spokenFor = ({ id, type }: NamedSpan, speakers: Speakers) =>
  type === 'Person' ? stateOf(id, speakers) : (type === 'Organization' && speakers.stateOf(id)) || id

/** A person speaks for the state; where nobody names it, the only party's. */
const stateOf = (person: string, speakers: Speakers) => speakers.stateOf(person) ?? (speakers.parties.length === 1 ? (speakers.parties[0] as string) : person)

const membersAmong = (members: readonly string[], parties: readonly string[]) => {
  const present = members.filter((id) => parties.includes(id))
  return present.length > 0 ? present : members
}

function skipOffices(tokens: readonly Token[], at: number): number {
  let end = at
  while (
    hasRole(tokens[end], ROLE.suffix) ||
    (tokens[end]?.surface === '及其' && hasRole(tokens[end + 1], ROLE.suffix)) ||
    (tokens[end]?.kind === 'aside' && tokens[end - 1]?.kind !== 'word')
  )
    end++
  return end
}

/** The token after 和 or 、, or the one right here where names follow each other (中俄). */
function skipJoint(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind === 'pause' || hasRole(token, ROLE.conjunction)) return at + 1
  if (token?.surface === '同' && tokens[at + 1]?.mention?.type === 'Person') return at + 1
  return token?.kind === 'mention' || token?.word?.subject?.holds === 'parties' ? at : undefined
}

const isAttribute = (token: Token | undefined) => token?.kind === 'mention' && token.mention?.type !== 'Country'

const OFFICE = patternOf('offices')

/** 某国总统某人: the person speaks for the state. Between the two stand at most a place and titles. */
function statesOfPersons(text: string, mentions: readonly NamedSpan[]): Map<string, string> {
  const states = new Map<string, string>()
  let country: NamedSpan | undefined
  for (const mention of mentions) {
    if (mention.type === 'Country') country = mention
    if (mention.type !== 'Person' || !country || states.has(mention.id) || mention.start - country.end > 30) continue
    const between = text.slice(country.end, mention.start)
    if (OFFICE.test(between) && !/[，。；：\n]/.test(between)) states.set(mention.id, country.id)
  }
  return states
}
