import type { NamedSpan } from '../../model.ts'
import { shortHash, slug } from './names.ts'
import type { LinkScene } from './scene.ts'

interface Person {
  readonly parts: readonly string[]
  readonly surface: string
  readonly title: string
  readonly id: string
}

const CLAUSE_BREAK = /[，。；：！？\n]/u
const TITLE_WINDOW = 8
/** The wife of somebody bears the name and is a person of her own. */
const SPOUSE = /^(?:夫人|女士)|^ ?\((?:Mrs)\)/u

/**
 * Gives persons that no entry knows an id: a short name (普京, Lund) is the longer one that the text introduced,
 * unless the titles beside them differ (王储 and 酋长 of one name are two).
 */
export function linkPersons(found: readonly NamedSpan[], scene: LinkScene): readonly NamedSpan[] {
  const persons = new Map<string, Person[]>()
  return found.map((name) => {
    if (name.type !== 'Person') return name
    const person = describe(name, scene)
    const known = keysOf(person)
      .flatMap((key) => persons.get(key) ?? [])
      .find((other) => isSame(other, person))
    if (!known) for (const key of keysOf(person)) persons.set(key, [...(persons.get(key) ?? []), person])
    return { ...name, id: known?.id ?? person.id }
  })
}

/** First and last part of the name: a short form is one of them. */
const keysOf = ({ parts }: Person) => [...new Set([parts[0] ?? '', parts.at(-1) ?? ''])]

function describe(name: NamedSpan, { text, knowledge, document }: LinkScene): Person {
  const surface = text.slice(name.start, name.end).replace(/\s+/gu, ' ')
  const parts = surface.split(/[·\s]+/u).map((part) => part.replace(/[.,]+$/u, ''))
  const title = titleBeside(name, text)
  const spouse = SPOUSE.test(text.slice(name.end, name.end + 4)) ? '-spouse' : ''
  const script = document.language === 'en' ? 'en' : 'zh'
  const last =
    parts.length > 1
      ? knowledge.names[script].longest(parts.at(-1) ?? '', 0, (match) => match.end === parts.at(-1)?.length)?.value.find((form) => form.type === 'Person')
      : undefined
  const id = name.id || last?.id || (slug(surface) ?? `person-${shortHash(surface)}`)
  return { parts: spouse ? [...parts, spouse] : parts, surface, title, id: `${id}${spouse}` }
}

/** The word of office that stands before or behind a name, as far as it is written. */
function titleBeside(name: NamedSpan, text: string): string {
  const after = text.slice(name.end, name.end + TITLE_WINDOW).split(CLAUSE_BREAK)[0] ?? ''
  const before =
    text
      .slice(Math.max(0, name.start - TITLE_WINDOW), name.start)
      .split(CLAUSE_BREAK)
      .at(-1) ?? ''
  return OFFICE.exec(after)?.[0] ?? [...before.matchAll(new RegExp(OFFICES, 'gu'))].at(-1)?.[0] ?? ''
}

const OFFICES = '王储|酋长|总统|总理|首相|国王|亲王|主席|外长'
const OFFICE = new RegExp(`^(?:${OFFICES})`, 'u')

function isSame(known: Person, person: Person): boolean {
  if (known.id === person.id && known.surface === person.surface) return !differ(known, person)
  if (known.parts.at(-1) === '-spouse' || person.parts.at(-1) === '-spouse') return false
  const [long, short] = known.parts.length >= person.parts.length ? [known, person] : [person, known]
  const isPart = short.parts.length === 1 && long.parts.length > 1 && [long.parts[0], long.parts.at(-1)].includes(short.parts[0])
  return isPart && !differ(known, person)
}

const differ = (a: Person, b: Person) => a.title !== '' && b.title !== '' && a.title !== b.title
