import type { Condition } from '../graph/conditions.ts'
import { groupBy } from '../graph/rows.ts'
import { allWords } from '../graph/text-conditions.ts'
import { type Phrase, phraseOf, phrasesOf, type Question, stemsOf } from '../search/question.ts'
import { keysIn } from '../search/searchable.ts'
import { apart, stretchesOf } from '../search/stretches.ts'
import type { SearchType } from './generated/types.ts'
import type { Loaders } from './loaders.ts'
import type { EntityRow } from './rows.ts'

/** What a question names, as a whole or within it, beside its other words. */
export interface Naming {
  /** The names, each with the words of the question that it is and the entities that bear it. */
  readonly names: readonly { readonly stems: readonly string[]; readonly entities: readonly string[] }[]
  /** All of these: the other words, whatever their endings. */
  readonly rest: readonly string[]
  /** Of all names. */
  readonly entities: readonly string[]
  /** The names in all languages, and the other words. */
  readonly phrases: readonly Phrase[]
}

/** Entities of the names of one question that references are looked for. */
const MOST_ENTITIES = 100

/** Finds the names in a question; undefined when nothing in the graph has one of them. */
export async function readNaming(load: Loaders, question: Question): Promise<Naming | undefined> {
  const bearersOf = await readBearers(load, question)
  const named = apart(stretchesOf(question).filter(({ key }) => bearersOf.has(key)))
  if (named.length === 0) return undefined
  const names = named.map(({ from, to, key }) => ({ stems: stemsOf(question.words.slice(from, to)), entities: bearersOf.get(key) ?? [] }))
  const entities = [...new Set(names.flatMap((name) => name.entities))].sort()
  const bearers = await Promise.all(entities.map((id) => load.node('entities-by-id', id)))
  const others = question.words.filter((_, at) => !named.some(({ from, to }) => at >= from && at < to))
  const phrases = [...phrasesOf(others), ...bearers.flatMap((entity) => (entity ? namesOf(entity) : [])).map(phraseOf)]
  return { names, rest: stemsOf(others), entities, phrases }
}

/** Ids of the entities that bear each name: that of the whole question where there is one, since a longer name goes before those within it. */
async function readBearers(load: Loaders, { name, alias, words }: Question): Promise<ReadonlyMap<string, readonly string[]>> {
  const whole = await load.rows('namesakes', { name, alias })
  // To look for all that may be a name in a longer question takes longer than to read all names.
  const rows = whole.length > 0 || words.length === 1 ? whole : await load.rows('names', {})
  const named = rows.flatMap(({ id, search }) => [...new Set(keysIn(search))].map((key) => ({ key, id })))
  return new Map([...groupBy(named, ({ key }) => key)].map(([key, bearers]) => [key, bearers.slice(0, MOST_ENTITIES).map(({ id }) => id)]))
}

/** Every name of an entity, in any language. */
export function namesOf({ name, nameEn, nameZhHans, nameZhHant, aliases }: EntityRow): string[] {
  const names = [name, nameEn, nameZhHans, nameZhHant, ...aliases]
  return [...new Set(names.filter((each) => each != null))]
}

/** What must hold of a node that refers to one of the entities, so that it refers to every name or has its words, and has the other words. */
export function referring(type: SearchType, { names, rest }: Naming): Condition {
  // Whatever is read refers to one of the entities: where there is one name, to that.
  const each = names.length === 1 ? [] : names.map(({ stems, entities }): Condition => ({ or: [allWords(stems), refersTo(type, entities)] }))
  return { and: [...each, allWords(rest)] }
}

function refersTo(type: SearchType, entities: readonly string[]): Condition {
  if (type === 'CLAUSE') return { is: 'names', value: entities }
  const about: Condition = { is: 'about', value: entities }
  return type === 'POSITION' ? { or: [about, { is: 'addressee', value: entities }] } : about
}
