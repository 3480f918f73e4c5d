import type { Knowledge } from '../../knowledge.ts'
import { officeBeside } from '../../languages/names-offices.ts'
import { withId } from '../../languages/names-spans.ts'
import type { NamedSpan } from '../../model.ts'
import type { RegistryEntry, Script } from '../../registry.ts'
import { leaderNamed } from './leaders.ts'
import { shortHash, slug } from './names.ts'
import type { LinkScene } from './scene.ts'

/** A person as the text has introduced them so far; the office is learned when the text first gives it. */
interface Person {
  readonly parts: readonly string[]
  readonly id: string
  /** The id that the name alone gives. */
  readonly ownId: string
  /** The first of two surnames perhaps; none where the last part alone tells who it is. */
  readonly surname: string | undefined
  /** Whether the registry knows the whole name. */
  readonly registered: boolean
  readonly spouse: boolean
  office: string
}

/**
 * Gives persons that no entry knows an id: a short name (普京, Lund) is the longer one that the text introduced, or one of the registry that it names later,
 * unless the offices beside them differ (王储 and 酋长 of one name are two) or one is the other's spouse. A name of the registry keeps its id.
 */
export function linkPersons(found: readonly NamedSpan[], scene: LinkScene): readonly NamedSpan[] {
  const described = found.map((name, at) => (name.type === 'Person' ? describe(name, statesBeside(found, at, scene), scene) : undefined))
  const introduced = new Map<string, Person[]>()
  const registered = new Map<string, Person[]>()
  for (const person of described) if (person?.registered && !findPerson(person, registered)) introduce(person, registered)
  return found.map((name, at) => {
    const person = described[at]
    if (!person) return name
    const known = findPerson(person, introduced) ?? (person.registered ? undefined : findPerson(person, registered))
    if (known) known.office ||= person.office
    const id = person.registered
      ? person.id
      : (known?.id ?? ([introduced, registered].some((persons) => isAnother(person, persons)) ? person.ownId : person.id))
    if (known?.id !== id) introduce(person.registered ? (findPerson(person, registered) ?? person) : { ...person, id }, introduced)
    return withId(name, id)
  })
}

function introduce(person: Person, persons: Map<string, Person[]>): void {
  for (const key of keysOf(person)) persons.set(key ?? '', [...(persons.get(key ?? '') ?? []), person])
}

const findPerson = (person: Person, persons: ReadonlyMap<string, readonly Person[]>): Person | undefined =>
  [...keysOf(person)].flatMap((key) => persons.get(key ?? '') ?? []).find((other) => isSame(other, person))

/** 酋长穆罕默德 where the text names the 王储 of that name in full. */
const isAnother = (person: Person, persons: ReadonlyMap<string, readonly Person[]>): boolean =>
  [...persons.values()].flat().some((other) => other.id === person.id && !isSame(other, person))

/** In characters. */
const BESIDE = 30

/** The parties, and the states named right before or behind a person (Kenyan President Lund, President Lund of Kenya). */
function statesBeside(found: readonly NamedSpan[], at: number, { statement }: LinkScene): Set<string> {
  const person = found[at]
  const beside = [found[at - 1], found[at + 1]].filter(
    (name) => person && name?.type === 'Country' && name.start - person.end < BESIDE && person.start - name.end < BESIDE,
  )
  return new Set([...statement.parties, ...beside.flatMap((name) => name?.id ?? [])])
}

/**
 * A person is looked for by the first and last part of the name, by the last but one that may be the first of two surnames (卡斯特罗 of 菲德尔·卡斯特罗·鲁斯),
 * and by the surname of two characters that an undivided name may begin with.
 */
const keysOf = ({ parts, surname }: Person): Set<string | undefined> =>
  new Set([parts[0], parts.at(-1), ...(surname ? [surname] : []), ...(parts.length === 1 && UNDIVIDED.test(parts[0] ?? '') ? [parts[0]?.slice(0, 2)] : [])])
const FOREIGN_NAME = /^\p{Script=Han}{2,}$/u
const UNDIVIDED = /^\p{Script=Han}{3,6}$/u

function describe(name: NamedSpan, states: ReadonlySet<string>, { text, knowledge, document, statement }: LinkScene): Person {
  const surface = text.slice(name.start, name.end).replace(/\s+/gu, ' ')
  const parts = surface.split(/[·\s]+/u).map((part) => part.replace(/[.,]+$/u, ''))
  const { office, spouse } = officeBeside(text, name, document.language)
  const script = document.language === 'en' ? 'en' : 'zh'
  const ownId = slug(surface) ?? `person-${shortHash(surface)}`
  const byLastPart = personNamed(parts.at(-1) ?? '', script, knowledge)
  const id =
    personNamed(spouse, script, knowledge) ||
    name.id ||
    byLastPart ||
    (office !== '' && !spouse && parts.length === 1 && leaderNamed(surface, states, statement.date, knowledge)) ||
    ownId
  const registered = id === name.id && !spouse && (parts.length > 1 || isWhole(surface, knowledge.entries.get(id)))
  const surname = parts.length > 2 && (registered || id !== byLastPart) && FOREIGN_NAME.test(parts.at(-2) ?? '') ? parts.at(-2) : undefined
  return { parts, surname, ownId, registered, office, spouse: spouse !== '', id: spouse && id !== personNamed(spouse, script, knowledge) ? `${id}-spouse` : id }
}

/** 普京, unlike 法赫德, which is short for a name of several parts. */
const isWhole = (surface: string, entry: RegistryEntry | undefined) => surface === entry?.name.zh || surface === entry?.name.en

/** The person whom the registry knows by this name alone. */
function personNamed(part: string, script: Script, knowledge: Knowledge): string | undefined {
  const match = part ? knowledge.names[script].longest(part, 0, ({ end }) => end === part.length) : undefined
  return match?.value.find((form) => form.type === 'Person')?.id
}

function isSame(known: Person, person: Person): boolean {
  if (known.spouse !== person.spouse || (known.office && person.office && known.office !== person.office)) return false
  if (known.id === person.id || String(known.parts) === String(person.parts)) return true
  const [{ parts: long, surname }, { parts: short }] = known.parts.length >= person.parts.length ? [known, person] : [person, known]
  if (long.length === 1 && isSurname(long[0], short[0])) return true
  return short.length === 1 && long.length > 1 && [long[0], long.at(-1), surname].includes(short[0])
}

/** 桥本 of 桥本龙太郎 */
const isSurname = (one = '', other = '') => {
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  return short.length === 2 && UNDIVIDED.test(long) && long.startsWith(short)
}
