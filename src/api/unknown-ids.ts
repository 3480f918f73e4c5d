import { groupBy } from '../graph/rows.ts'
import { readQuestion } from '../search/question.ts'
import type { Loaders } from './loaders.ts'
import type { NodeQueries } from './queries.ts'
import type { Note, NoteKind } from './warnings.ts'

/** What one answer has at most, and what is looked at for it: as many ids of each kind, and as many of those who bear a name. */
const MOST_WARNINGS = 10
const MOST_IDS = 100
const MOST_BEARERS = 3

/**
 * What an answer warns of, sorted: the ids that nothing has, and the questions without a word. The same notes give the same warnings, in
 * whatever order they were made, by one read for each kind of ids and one for the names.
 */
export async function wordWarnings(notes: readonly Note[], load: Loaders): Promise<string[]> {
  const given = groupBy(notes, ({ kind }) => kind)
  const found = await Promise.all(
    KINDS.map(async (kind) => {
      const values = sorted(given.get(kind)?.flatMap((note) => note.given) ?? [])
      const unknown = kind === 'query' ? values : await unknownAmong(values.slice(0, MOST_IDS), BY_ID[kind], load)
      return unknown.map((value) => ({ kind, value }))
    }),
  )
  const warned = found.flat().slice(0, MOST_WARNINGS)
  const bearersOf = await readBearers(
    warned.filter(({ kind }) => kind === 'entity').map(({ value }) => value),
    load,
  )
  return warned.map(({ kind, value }) => (kind === 'entity' ? wordEntity(value, bearersOf(value)) : WORDED[kind](shortened(value)))).sort()
}

const KINDS: readonly NoteKind[] = ['query', 'entity', 'statement', 'edition']

const BY_ID = { edition: 'editions-by-id', entity: 'entities-by-id', statement: 'statements-by-id' } as const satisfies Record<
  Exclude<NoteKind, 'query'>,
  keyof NodeQueries
>

const WORDED: Readonly<Record<Exclude<NoteKind, 'entity'>, (given: string) => string>> = {
  edition: (id) => `No edition here has the id ${id}; "{ statements { nodes { editions { id } } } }" lists them.`,
  query: (query) => `Found ${query} in \`query\`, without a letter or digit to search for.`,
  statement: (id) => `No statement here has the id ${id}; "{ statements { nodes { id title date } } }" lists them.`,
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort()

async function unknownAmong(ids: readonly string[], query: keyof NodeQueries, load: Loaders): Promise<string[]> {
  const nodes = await Promise.all(ids.map((id) => load.node(query, id)))
  return ids.filter((_, at) => !nodes[at])
}

/** Who bears ids as names, whatever the case of letters and the script. */
async function readBearers(ids: readonly string[], load: Loaders): Promise<(id: string) => string[]> {
  const names = sorted(ids.flatMap(namesIn))
  const rows = names.length > 0 ? await load.rows('bearers', { names, limit: MOST_BEARERS }) : []
  const bearers = new Map(rows.map((row) => [row.name, row.ids]))
  return (id) => sorted(namesIn(id).flatMap((name) => bearers.get(name) ?? [])).slice(0, MOST_BEARERS)
}

/** What an id may be as a name. */
function namesIn(id: string): string[] {
  const question = questionOf(id)
  return question ? [question.name, question.alias] : []
}

const questionOf = (id: string) => readQuestion(id.slice(0, 200))

function wordEntity(id: string, bearers: readonly string[]): string {
  const given = shortened(id)
  if (bearers.length > 0) return `Nothing here has the id ${given}, but it is a name of ${bearers.map(shortened).join(', ')}.`
  if (!questionOf(id)) return `Nothing here has the id ${given}.`
  return `Nothing here has the id ${given}; search(query: ${given}, types: [ENTITY]) looks for it in the names.`
}

const shortened = (text: string): string => JSON.stringify(text.slice(0, 80))
