import { ClausegraphError } from '../errors.ts'
import type { ApiContext } from './context.ts'

/** Throws BAD_INPUT for an id that is neither on the controlled list of topics nor, from an earlier list, in the graph; names the nearest on the list. */
export async function refuseUnknownTopics(field: 'about' | 'topic', ids: readonly string[], { load }: Pick<ApiContext, 'load'>): Promise<void> {
  const list = await loadList()
  const unlisted = ids.filter((id) => !list.has(id))
  const found = await Promise.all(unlisted.map((id) => load.node('topics-by-id', id)))
  const unknown = unlisted.find((_, at) => !found[at])
  if (unknown === undefined) return
  const given = JSON.stringify(unknown.slice(0, 80))
  const nearest = JSON.stringify(`${field === 'about' ? 'Topic:' : ''}${nearestOf(unknown, list)}`)
  throw new ClausegraphError(
    'BAD_INPUT',
    `Found ${given} in \`${field}\`, expected a topic of the controlled list, of which ${nearest} is the nearest; "{ topics { id name } }" lists those that occur.`,
  )
}

/** The topics of the list by their ids, each with the pairs of letters of its id and names. */
type TopicList = ReadonlyMap<string, readonly ReadonlySet<string>[]>

let loading: Promise<TopicList> | undefined

/** Loaded by the first question that asks by topic: others need no dictionary. */
function loadList(): Promise<TopicList> {
  loading ??= import('../../extraction/topics.ts').then(({ topics }) => new Map(topics.map(({ id, name }) => [id, [id, name.en, name.zh].map(pairsIn)])))
  return loading
}

function nearestOf(given: string, list: TopicList): string {
  const pairs = pairsIn(given.slice(0, 80))
  const likeness = (names: readonly ReadonlySet<string>[]): number => Math.max(...names.map((name) => overlap(pairs, name)))
  const [[nearest] = ['']] = [...list].sort(([, one], [, other]) => likeness(other) - likeness(one))
  return nearest
}

/** Pairs of neighbouring characters, those at either end included. */
function pairsIn(text: string): ReadonlySet<string> {
  const folded = ` ${text.toLowerCase().replaceAll('-', ' ').trim()} `
  return new Set(Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2)))
}

/** What two sets share of both: 0 to 1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length
  return (2 * common) / (one.size + other.size)
}
