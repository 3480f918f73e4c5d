import type { Knowledge } from '../../knowledge.ts'
import { officeBeside } from '../../languages/names-offices.ts'
import { withId } from '../../languages/names-spans.ts'
import type { NamedSpan } from '../../model.ts'
import type { Script } from '../../registry.ts'
import { leaderNamed } from './leaders.ts'
import { shortHash, slug } from './names.ts'
import type { LinkScene } from './scene.ts'

/** A person as the text has introduced them so far; the office is learned when the text first gives it. */
interface Person {
  readonly parts: readonly string[]
  readonly id: string
  readonly spouse: boolean
  office: string
}

/**
 * Gives persons that no entry knows an id: a short name (普京, Lund) is the longer one that the text introduced,
 * unless the offices beside them differ (王储 and 酋长 of one name are two) or one is the other's spouse.
 */
export function linkPersons(found: readonly NamedSpan[], scene: LinkScene): readonly NamedSpan[] {
  const persons = new Map<string, Person[]>()
  return found.map((name) => {
    if (name.type !== 'Person') return name
    const person = describe(name, scene)
    const known =
      persons.get(person.parts[0] ?? '')?.find((other) => isSame(other, person)) ??
      persons.get(person.parts.at(-1) ?? '')?.find((other) => isSame(other, person))
    if (known) known.office ||= person.office
    else for (const key of keysOf(person)) persons.set(key ?? '', [...(persons.get(key ?? '') ?? []), person])
    return withId(name, known?.id ?? person.id)
  })
}

/** A person is looked for by the first and last part of the name, and by the surname of two characters that an undivided name may begin with. */
const keysOf = ({ parts }: Person): Set<string | undefined> =>
  new Set([parts[0], parts.at(-1), ...(parts.length === 1 && UNDIVIDED.test(parts[0] ?? '') ? [parts[0]?.slice(0, 2)] : [])])
const UNDIVIDED = /^\p{Script=Han}{3,6}$/u

function describe(name: NamedSpan, { text, knowledge, document, statement }: LinkScene): Person {
  const surface = text.slice(name.start, name.end).replace(/\s+/gu, ' ')
  const parts = surface.split(/[·\s]+/u).map((part) => part.replace(/[.,]+$/u, ''))
  const { office, spouse } = officeBeside(text, name, document.language)
  const script = document.language === 'en' ? 'en' : 'zh'
  const id =
    personNamed(spouse, script, knowledge) ||
    name.id ||
    personNamed(parts.at(-1) ?? '', script, knowledge) ||
    (office !== '' && !spouse && parts.length === 1 && leaderNamed(surface, statement.date, knowledge)) ||
    (slug(surface) ?? `person-${shortHash(surface)}`)
  return { parts, office, spouse: spouse !== '', id: spouse && id !== personNamed(spouse, script, knowledge) ? `${id}-spouse` : id }
}

/** The person whom the registry knows by this name alone. */
function personNamed(part: string, script: Script, knowledge: Knowledge): string | undefined {
  const match = part ? knowledge.names[script].longest(part, 0, ({ end }) => end === part.length) : undefined
  return match?.value.find((form) => form.type === 'Person')?.id
}

function isSame(known: Person, person: Person): boolean {
  if (known.spouse !== person.spouse || (known.office && person.office && known.office !== person.office)) return false
  if (known.id === person.id) return true
  const [long, short] = known.parts.length >= person.parts.length ? [known.parts, person.parts] : [person.parts, known.parts]
  if (long.length === 1 && isSurname(long[0], short[0])) return true
  return short.length === 1 && long.length > 1 && [long[0], long.at(-1)].includes(short[0])
}

/** 桥本 of 桥本龙太郎 */
const isSurname = (one = '', other = '') => {
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  return short.length === 2 && UNDIVIDED.test(long) && long.startsWith(short)
}
