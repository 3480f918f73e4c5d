import type { Plugin } from 'graphql-yoga'
import type { Condition } from '../graph/conditions.ts'
import { readQuestion } from '../search/question.ts'
import type { ApiContext } from './context.ts'

/** What one answer has at most, and what it looks at for them. */
const MOST_WARNINGS = 10
const MOST_IDS = 100
const MOST_BEARERS = 3

/** Conditions of `cypher/conditions` whose values are ids of entities. */
const ENTITY_CONDITIONS: readonly string[] = ['about', 'addressee', 'cites', 'holder', 'mentioned', 'party', 'target', 'towards']

/** Warns of the ids in a filter that let nothing through, since nothing in the graph has them. */
export async function warnOfFilter(filter: Condition, context: ApiContext): Promise<void> {
  await Promise.all([warnOfEntities(idsIn(filter, ENTITY_CONDITIONS), context), warnOfStatements(idsIn(filter, ['statement']), context)])
}

/** Warns of the ids that no entity has, and names those whose name it is. For empty answers: others need no warning. */
export function warnOfEntities(ids: readonly string[], context: ApiContext): Promise<void> {
  return warnOf('entities-by-id', ids, context, async (unknown) => {
    const bearersOf = await readBearers(unknown, context)
    return unknown.map((id) => {
      const [given, bearers] = [shortened(id), bearersOf(id)]
      return bearers.length > 0
        ? `Nothing here has the id ${given}, but it is a name of ${bearers.map(shortened).join(', ')}.`
        : `Nothing here has the id ${given}; search(query: ${given}, types: [ENTITY]) looks for it in the names.`
    })
  })
}

/** Warns of the ids that no statement has. For empty answers. */
export const warnOfStatements = (ids: readonly string[], context: ApiContext): Promise<void> =>
  warnOf('statements-by-id', ids, context, async (unknown) =>
    unknown.map((id) => `No statement here has the id ${shortened(id)}; "{ statements { nodes { id title date } } }" lists them.`),
  )

/** Warns of the ids that no edition has. For empty answers. */
export const warnOfEditions = (ids: readonly string[], context: ApiContext): Promise<void> =>
  warnOf('editions-by-id', ids, context, async (unknown) =>
    unknown.map((id) => `No edition here has the id ${shortened(id)}; "{ statements { nodes { editions { id } } } }" lists them.`),
  )

/** Puts what answers warn of into their extensions. */
export function useWarnings(): Plugin {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        const { warnings } = args.contextValue as unknown as ApiContext
        if (warnings.size === 0 || !('data' in result)) return
        setResult({ ...result, extensions: { ...result.extensions, warnings: [...warnings].sort().map((message) => ({ message })) } })
      },
    }),
  }
}

/** A warning that cannot be made takes no answer with it. */
async function warnOf(
  query: 'editions-by-id' | 'entities-by-id' | 'statements-by-id',
  ids: readonly string[],
  { load, warnings }: ApiContext,
  messagesOf: (unknown: readonly string[]) => Promise<string[]>,
): Promise<void> {
  const looked = [...new Set(ids)].slice(0, MOST_IDS)
  try {
    const found = await Promise.all(looked.map((id) => load.node(query, id)))
    const unknown = looked.filter((_, at) => !found[at]).slice(0, MOST_WARNINGS - warnings.size)
    if (unknown.length > 0) for (const message of await messagesOf(unknown)) warnings.add(message)
  } catch {}
}

/** Finds the entities that bear ids as names, whatever the case of letters and the script, by one query. */
async function readBearers(ids: readonly string[], { load }: ApiContext): Promise<(id: string) => string[]> {
  const questions = new Map(ids.map((id) => [id, readQuestion(id.slice(0, 200))]))
  const [question, ...others] = [...questions.values()].filter((each) => each !== undefined)
  if (!question) return () => []
  const rows = others.length > 0 ? await load.rows('names', {}) : await load.rows('namesakes', { name: question.name, alias: question.alias })
  return (id) => {
    const asked = questions.get(id)
    const bearers = rows.filter(({ search }) => asked && (search.includes(asked.name) || search.includes(asked.alias)))
    return bearers.slice(0, MOST_BEARERS).map((row) => row.id)
  }
}

const shortened = (id: string): string => JSON.stringify(id.slice(0, 80))

/** The values of some conditions, wherever they stand. */
export function idsIn(condition: Condition, names: readonly string[]): string[] {
  if ('is' in condition) return names.includes(condition.is) ? [condition.value].flat().map(String) : []
  const within = 'and' in condition ? condition.and : 'or' in condition ? condition.or : [condition.not]
  return within.flatMap((each) => idsIn(each, names))
}
