import { Argument, type Command, Option } from 'commander'
import type { Library } from '../library.ts'
import { ask, withStored } from './library.ts'
import { csvLine } from './output.ts'
import { print, printData, type Terminal } from './terminal.ts'
import { configOf, type StoreFlags, storeOptions, UsageError } from './usage.ts'

/** One exported thing: plain values, and lists of ids. */
type Item = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

const PAGE = 100

interface Entity {
  readonly id: string
}
interface About {
  readonly role: string
  readonly entity: Entity
}
type Node = Readonly<Record<string, unknown>>
interface Kind {
  /** The query of one page; `$first` and `$after` say which. */
  readonly query: string
  readonly toItem: (node: Node) => Item
}

const EVIDENCE = 'part evidence { statement edition clause section quote start end source rule paraphrase }'
const page = (field: string, nodes: string) =>
  `query ($first: Int, $after: String) { page: ${field}(first: $first, after: $after) { nodes { ${nodes} } pageInfo { hasNextPage endCursor } } }`

const KINDS = {
  statements: {
    query: page(
      'statements',
      'id title date dateSource year kind place language truncated paraphrase corrected parties { id } editions { id sources { location } }',
    ),
    toItem: ({ parties, editions, ...fields }) => ({
      ...(fields as Item),
      parties: ids(parties),
      editions: ids(editions),
      sources: (editions as { sources: { location: string }[] }[]).flatMap((edition) => edition.sources.map(({ location }) => location)),
    }),
  },
  citations: {
    query: '',
    toItem: ({ instrument, evidence, ...fields }) => {
      const { id, ...about } = instrument as Node & Entity
      return { ...(fields as Item), instrument: id, instrumentName: about.name as string, instrumentKind: about.kind as string, ...(evidence as Item) }
    },
  },
  positions: {
    query: page('positions', `id stance polarity date year text cue { quote } holders { id } addressees { id } about { role entity { id } } ${EVIDENCE}`),
    toItem: ({ holders, addressees, about, cue, evidence, ...fields }) => ({
      ...(fields as Item),
      cue: (cue as { quote: string }).quote,
      holders: ids(holders),
      addressees: ids(addressees),
      ...roles(about),
      ...(evidence as Item),
    }),
  },
  commitments: {
    query: page('commitments', `id modality date year deadline text cue { quote } actors { id } about { role entity { id } } ${EVIDENCE}`),
    toItem: ({ actors, about, cue, evidence, ...fields }) => ({
      ...(fields as Item),
      cue: (cue as { quote: string }).quote,
      actors: ids(actors),
      ...roles(about),
      ...(evidence as Item),
    }),
  },
} as const satisfies Record<string, Kind>
type KindName = keyof typeof KINDS
const KIND_NAMES = Object.keys(KINDS) as KindName[]

const ids = (entities: unknown): string[] => (entities as Entity[]).map(({ id }) => id)
function roles(about: unknown): Item {
  const named = (role: string) => (about as About[]).filter((each) => each.role === role).map(({ entity }) => entity.id)
  return { targets: named('TARGET'), mentioned: named('MENTIONED') }
}

export function addExport(program: Command, terminal: Terminal): void {
  const command = program.command('export').description('print what is stored, item by item')
  command.addArgument(new Argument('[kind]', 'what to print; everything when left out').choices(KIND_NAMES))
  command.addOption(new Option('--format <format>', 'JSON Lines, or CSV of one kind').choices(['jsonl', 'csv']).default('jsonl'))
  for (const option of storeOptions()) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (kind: KindName | undefined, flags: StoreFlags & { readonly format: 'jsonl' | 'csv' }) => {
    if (flags.format === 'csv' && !kind) throw new UsageError(`CSV has one kind of rows; name one of ${KIND_NAMES.join(', ')}`)
    await withStored(configOf(flags), async (library) => {
      for (const name of kind ? [kind] : KIND_NAMES) await (flags.format === 'csv' ? exportCsv : exportJson)(library, name, terminal)
    })
  })
}

const EXAMPLES = `
Examples:
  clausegraph export > everything.jsonl
  clausegraph export positions --format csv > positions.csv`

async function exportJson(library: Library, kind: KindName, terminal: Terminal): Promise<void> {
  for await (const item of items(library, kind)) await print(terminal, JSON.stringify({ type: kind.slice(0, -1), ...item }))
}

async function exportCsv(library: Library, kind: KindName, terminal: Terminal): Promise<void> {
  let columns: string[] | undefined
  for await (const item of items(library, kind)) {
    if (!columns) {
      columns = Object.keys(item)
      await printData(terminal, csvLine(columns).trimEnd())
    }
    await printData(terminal, csvLine(columns.map((column) => cell(item[column]))).trimEnd())
  }
}

const cell = (value: Item[string] | undefined) => (typeof value === 'object' && value !== null ? value.join('; ') : value)

async function* items(library: Library, kind: KindName): AsyncGenerator<Item> {
  for await (const node of kind === 'citations' ? citations(library) : nodes(library, KINDS[kind].query)) yield KINDS[kind].toItem(node)
}

/** Citations hang on their statements. */
async function* citations(library: Library): AsyncGenerator<Node> {
  const query = `query ($id: ID!, $first: Int, $after: String) { statement(id: $id) { page: citations(first: $first, after: $after, parts: [BODY, ANNEX, APPENDED]) {
    nodes { id date year surface dated article instrument { id name kind } ${EVIDENCE} } pageInfo { hasNextPage endCursor } } } }`
  for await (const { id } of nodes(library, page('statements', 'id'))) yield* nodes(library, query, { id })
}

interface Page {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function* nodes(library: Library, query: string, variables: Readonly<Record<string, unknown>> = {}): AsyncGenerator<Node> {
  let after: string | null = null
  do {
    const data: { page?: Page; statement?: { page: Page } } = await ask(library, query, { ...variables, first: PAGE, after })
    const { nodes, pageInfo } = data.page ?? data.statement?.page ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
    yield* nodes
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
}
