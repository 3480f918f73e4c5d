import type { Condition } from '../graph/conditions.ts'
import { allWords } from '../graph/text-conditions.ts'
import { type Phrase, phraseOf, phrasesOf, type Question, stemsOf } from '../search/question.ts'
import { apart, type Stretch, stretchesOf } from '../search/stretches.ts'
import type { SearchType } from './generated/types.ts'
import type { Loaders } from './loaders.ts'
import type { EntityRow, SearchedRow } from './rows.ts'

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
  const stretches = stretchesOf(question)
  const rows = await load.rows('namesakes', { keys: stretches.flatMap(({ name, alias }) => [name, alias]), limit: MOST_ENTITIES })
  const nodes = rows.map(({ node }) => node)
  const named = apart(
    stretches.map((stretch) => ({ ...stretch, bearers: nodes.filter((node) => bears(node, stretch)) })).filter(({ bearers }) => bearers.length > 0),
  )
  if (named.length === 0) return undefined
  const others = question.words.filter((_, at) => !named.some(({ from, to }) => at >= from && at < to))
  const bearers = named.flatMap((each) => each.bearers)
  return {
    names: named.map(({ from, to, bearers: own }) => ({ stems: stemsOf(question.words.slice(from, to)), entities: idsOf(own) })),
    rest: stemsOf(others),
    entities: idsOf(bearers),
    phrases: [...phrasesOf(others), ...bearers.flatMap(namesOf).map(phraseOf)],
  }
}

const bears = ({ search }: SearchedRow<EntityRow>, { name, alias }: Stretch): boolean => search.includes(name) || search.includes(alias)

const idsOf = (rows: readonly { readonly id: string }[]): string[] => [...new Set(rows.map(({ id }) => id))].sort()

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
