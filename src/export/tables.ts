/** The graph as tables: a row for each thing, with the ids of what it leads to. */
import type { Anchor } from '../graph/export-parts.ts'
import type { Batch, ExportedGraph, RelationshipPart } from '../graph/index.ts'
import type { Cell } from './cells.ts'
import { type Place, readPlaces } from './places.ts'
import { PUBLISHED, type PublishedPart } from './published.ts'

export type TableRow = Readonly<Record<string, Cell>>

/** What a row leads to: a column of ids, or of the one id or the similarity there is. */
interface Link {
  readonly part: RelationshipPart
  /** The row is the end of the relationship, not its beginning. */
  readonly backwards?: true
  readonly role?: 'TARGET' | 'MENTIONED'
  readonly gives?: 'ids' | 'id' | 'similarity'
}

interface Table {
  /** What the batches belong to. */
  readonly by: Anchor
  /** In their order. */
  readonly columns: readonly string[]
  readonly rows: (graph: ExportedGraph, batch: Batch) => Promise<TableRow[]>
}

const PLACE = ['statement', 'statementDate', 'edition', 'clause', 'section', 'source'] as const

export const TABLES = {
  statements: nodeTable('Statement', 'statements', {
    parties: { part: 'ISSUED_BY' },
    instrument: { part: 'TEXT_OF', gives: 'id' },
    editions: { part: 'EDITION_OF', backwards: true },
  }),
  editions: nodeTable('Edition', 'editions', {
    statement: { part: 'EDITION_OF', gives: 'id' },
    sources: { part: 'SOURCE_OF', backwards: true },
  }),
  sources: nodeTable('Source', 'editions', { edition: { part: 'SOURCE_OF', gives: 'id' } }),
  clauses: nodeTable('Clause', 'editions', { edition: { part: 'HAS_CLAUSE', backwards: true, gives: 'id' }, next: { part: 'NEXT', gives: 'id' } }),
  mentions: referenceTable('MENTIONS', ['id', 'entity', 'surface', 'start', 'end', 'rule']),
  citations: referenceTable('CITES', ['id', 'instrument', 'instrumentName', 'instrumentKind', 'surface', 'dated', 'article', 'start', 'end', 'rule']),
  positions: factTable('Position', {
    holders: { part: 'HELD_BY' },
    addressees: { part: 'ADDRESSED_TO' },
    targets: { part: 'ABOUT.Position', role: 'TARGET' },
    mentioned: { part: 'ABOUT.Position', role: 'MENTIONED' },
    restates: { part: 'RESTATES.Position', gives: 'id' },
    similarity: { part: 'RESTATES.Position', gives: 'similarity' },
    sameAs: { part: 'SAME_AS.Position' },
  }),
  commitments: factTable('Commitment', {
    actors: { part: 'MADE_BY' },
    targets: { part: 'ABOUT.Commitment', role: 'TARGET' },
    mentioned: { part: 'ABOUT.Commitment', role: 'MENTIONED' },
    restates: { part: 'RESTATES.Commitment', gives: 'id' },
    similarity: { part: 'RESTATES.Commitment', gives: 'similarity' },
    sameAs: { part: 'SAME_AS.Commitment' },
  }),
  entities: nodeTable('Thing', 'things', { sameAs: { part: 'SAME_AS.Instrument' } }, ['entityType']),
  topics: nodeTable('Topic', 'topics', {}),
} as const satisfies Record<string, Table>
export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** The rows of a table, a batch at a time. */
export async function* tableRows(graph: ExportedGraph, name: TableName): AsyncGenerator<TableRow[]> {
  const table: Table = TABLES[name]
  for (const batch of graph.batches(table.by)) {
    const rows = await table.rows(graph, batch)
    yield rows.map((row) => Object.fromEntries(table.columns.map((column) => [column, row[column] ?? null])))
  }
}

function nodeTable(part: PublishedPart, by: Anchor, links: Readonly<Record<string, Link>>, first: readonly string[] = []): Table {
  return {
    by,
    columns: ['id', ...first, ...PUBLISHED[part], ...Object.keys(links)],
    rows: async (graph, batch) => {
      const linked = await readLinks(graph, batch, links)
      return (await graph.nodes(part, batch)).map(({ id, labels, properties }) => ({
        ...(properties as TableRow),
        id,
        entityType: labels[0] as string,
        ...linked(id),
      }))
    },
  }
}

/** Positions or commitments, with their place in the texts. */
function factTable(part: 'Position' | 'Commitment', links: Readonly<Record<string, Link>>): Table {
  const own = PUBLISHED[part].filter((name) => name !== 'name')
  return {
    by: 'editions',
    columns: ['id', ...own, ...Object.keys(links), ...PLACE],
    rows: async (graph, batch) => {
      const places = await readPlaces(graph, batch)
      const linked = await readLinks(graph, batch, { ...links, clause: { part: `EXPRESSES.${part}`, backwards: true, gives: 'id' } })
      return (await graph.nodes(part, batch)).map(({ id, properties }) => {
        const found = linked(id)
        return { ...(properties as TableRow), ...placeCells(places(found.clause as string)), id, ...found }
      })
    },
  }
}

/** What clauses name, with its place in the texts. */
function referenceTable(part: 'MENTIONS' | 'CITES', columns: readonly string[]): Table {
  return {
    by: 'editions',
    columns: [...columns, ...PLACE, 'part', 'primary', 'paraphrase', 'quote'],
    rows: async (graph, batch) => {
      const places = await readPlaces(graph, batch)
      const references = await graph.relationships(part, batch)
      const names = await readNames(graph, part === 'CITES' ? references.map(({ to }) => to) : [])
      return references.map(({ from, to, properties }) => {
        const place = places(from)
        const { part: role, primary, paraphrase, quote } = place
        return {
          ...placeCells(place),
          part: role,
          primary,
          paraphrase,
          quote,
          ...(properties as TableRow),
          clause: from,
          entity: to,
          instrument: to,
          ...names.get(to),
        }
      })
    },
  }
}

const placeCells = ({ statement, statementDate, edition, section, source }: Place) => ({ statement, statementDate, edition, section, source })

async function readNames(graph: ExportedGraph, ids: readonly string[]): Promise<ReadonlyMap<string, TableRow>> {
  const things = [...new Set(ids)].map((id, at) => ({ id, at }))
  const nodes = await graph.nodes('Thing', { things })
  return new Map(nodes.map(({ id, properties }) => [id, { instrumentName: properties.name as string, instrumentKind: properties.kind as Cell }]))
}

/** For an id, the cells of its links. */
async function readLinks(graph: ExportedGraph, batch: Batch, links: Readonly<Record<string, Link>>): Promise<(id: string) => TableRow> {
  const columns: [string, Link, Map<string, Cell[]>][] = []
  for (const [column, link] of Object.entries(links)) columns.push([column, link, await readLink(graph, batch, link)])
  return (id) =>
    Object.fromEntries(
      columns.map(([column, { gives = 'ids' }, found]) => {
        const cells = found.get(id) ?? []
        return [column, gives === 'ids' ? (cells as string[]) : cells[0]]
      }),
    )
}

async function readLink(graph: ExportedGraph, batch: Batch, { part, backwards, role, gives }: Link): Promise<Map<string, Cell[]>> {
  const found = new Map<string, Cell[]>()
  for (const { from, to, properties } of await graph.relationships(part, batch)) {
    if (role && properties.role !== role) continue
    const [own, other] = backwards ? [to, from] : [from, to]
    const cells = found.get(own) ?? []
    cells.push(gives === 'similarity' ? (properties.similarity as number) : other)
    found.set(own, cells)
  }
  return found
}
