import { createHash } from 'node:crypto'
import { ClausegraphError } from '../errors.ts'
import { type Anchor, NODE_PART_NAMES, NODE_PARTS, type NodePart, RELATIONSHIP_PART_NAMES, RELATIONSHIP_PARTS, type RelationshipPart } from './export-parts.ts'
import { canonicalJson } from './facts.ts'
import type { GraphStore, Parameters, Row } from './store.ts'

/** What an export asks of a store, here or behind a server; `name` begins with `export/`. */
export interface GraphReader {
  read(name: string, parameters?: Parameters): Promise<Row[]>
  /** The decoded text with this SHA-256. */
  text(sha256: string): Promise<string | undefined>
}

export interface ExportedNode {
  readonly part: NodePart
  readonly id: string
  /** Sorted. */
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

export interface ExportedRelationship {
  readonly part: RelationshipPart
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** What is read at once: statements with all that hangs on them, or entities, or topics. Keys by what a part begins at. */
export type Batch = Readonly<Partial<Record<Anchor, readonly Key[]>>>
interface Key {
  readonly id: string
  /** Its place in the order of all. */
  readonly at: number
}

/**
 * A graph, or the part of it that hangs on some statements, to be read piece by piece: only the ids of editions and entities
 * are held in memory. Statements come by date, their texts in reading order, everything in a total order.
 */
export interface ExportedGraph {
  readonly batches: (anchor: Anchor) => readonly Batch[]
  readonly nodes: (part: NodePart, batch: Batch) => Promise<ExportedNode[]>
  /** Only those with both ends in the graph. */
  readonly relationships: (part: RelationshipPart, batch: Batch) => Promise<ExportedRelationship[]>
  readonly text: (sha256: string) => Promise<string | undefined>
}

interface EditionRow {
  readonly id: string
  readonly statement: string
  readonly date: string | null
  readonly chars: number
}

/** Text that is read at once, in characters; a statement with more is read alone. */
const BATCH_CHARS = 100_000
const BATCH_KEYS = 1_000

/** Opens a graph for export; `statements` are ids, all when left out. Throws a ClausegraphError (NOT_FOUND) when one of them is not there. */
export async function openGraph(reader: GraphReader, statements?: readonly string[]): Promise<ExportedGraph> {
  const editions = await readEditions(reader, statements)
  const texts = statementBatches(editions)
  const things = statements ? await readReached(reader, texts, ['named-things']) : await readAll(reader, 'things')
  const topics = statements ? await readReached(reader, texts, ['topics-of-positions', 'topics-of-commitments']) : await readAll(reader, 'topics')
  const batches: Readonly<Record<Anchor, readonly Batch[]>> = {
    meta: [{ meta: [] }],
    topics: keyBatches('topics', topics),
    things: keyBatches('things', things),
    statements: texts,
    editions: texts,
  }
  const inside = { editions: new Set(editions.map(({ id }) => id)), things: new Set(things) }
  return {
    batches: (anchor) => batches[anchor],
    nodes: (part, batch) => readNodes(reader, part, batch),
    relationships: (part, batch) => readRelationships(reader, part, batch, inside),
    text: (sha256) => reader.text(sha256),
  }
}

/** Every node of some parts, part by part. */
export async function* nodesOf(graph: ExportedGraph, parts: readonly NodePart[] = NODE_PART_NAMES): AsyncGenerator<ExportedNode> {
  for (const part of parts) for (const batch of graph.batches(NODE_PARTS[part])) yield* await graph.nodes(part, batch)
}

/** Every relationship of some parts, part by part. */
export async function* relationshipsOf(
  graph: ExportedGraph,
  parts: readonly RelationshipPart[] = RELATIONSHIP_PART_NAMES,
): AsyncGenerator<ExportedRelationship> {
  for (const part of parts) for (const batch of graph.batches(RELATIONSHIP_PARTS[part].by)) yield* await graph.relationships(part, batch)
}

/** Every node of the whole graph; without the decoded texts. */
export async function* exportNodes(reader: GraphReader): AsyncGenerator<ExportedNode> {
  yield* nodesOf(await openGraph(reader))
}

/** Every relationship of the whole graph. */
export async function* exportRelationships(reader: GraphReader): AsyncGenerator<ExportedRelationship> {
  yield* relationshipsOf(await openGraph(reader))
}

async function readEditions(reader: GraphReader, statements: readonly string[] | undefined): Promise<EditionRow[]> {
  const rows = (await reader.read('export/editions')) as unknown as EditionRow[]
  const known = new Set(rows.map(({ statement }) => statement))
  const missing = statements?.find((id) => !known.has(id))
  if (missing !== undefined) throw new ClausegraphError('NOT_FOUND', `no statement has the id "${missing}"; clausegraph query statements lists the ids`)
  const wanted = statements ? rows.filter(({ statement }) => statements.includes(statement)) : rows
  return wanted.sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.statement, b.statement) || compare(a.id, b.id))
}

async function readAll(reader: GraphReader, query: 'things' | 'topics'): Promise<string[]> {
  return (await reader.read(`export/${query}`)).map(({ id }) => id as string)
}

/** Ids of what the texts of some batches lead to. */
async function readReached(reader: GraphReader, batches: readonly Batch[], queries: readonly string[]): Promise<string[]> {
  const ids = new Set<string>()
  for (const query of queries)
    for (const { editions } of batches) for (const { id } of await reader.read(`export/${query}`, { keys: editions })) ids.add(id as string)
  return [...ids].sort()
}

async function readNodes(reader: GraphReader, part: NodePart, batch: Batch): Promise<ExportedNode[]> {
  const rows = await reader.read(`export/nodes/${part}`, { keys: batch[NODE_PARTS[part]] })
  return rows.map(({ id, labels, properties }) => ({ part, id, labels: [...(labels as string[])].sort(), properties }) as ExportedNode)
}

interface Inside {
  readonly editions: ReadonlySet<string>
  readonly things: ReadonlySet<string>
}

async function readRelationships(reader: GraphReader, part: RelationshipPart, batch: Batch, inside: Inside): Promise<ExportedRelationship[]> {
  const { type, by } = RELATIONSHIP_PARTS[part]
  const rows = await reader.read(`export/relationships/${part}`, { keys: batch[by] })
  return rows.filter((row) => leadsInside(part, row, inside)).map(({ from, to, properties }) => ({ part, type, from, to, properties }) as ExportedRelationship)
}

/** What leads from one statement to another may leave a selection; all else stays within. */
function leadsInside(part: RelationshipPart, { to, edition }: Row, inside: Inside): boolean {
  if (part === 'RESTATES.Position' || part === 'RESTATES.Commitment') return inside.editions.has(edition as string)
  return part !== 'SAME_AS.Instrument' || inside.things.has(to as string)
}

/** Statements with all of their editions, which stand beside one another. */
function statementBatches(editions: readonly EditionRow[]): Batch[] {
  const batches: { statements: Key[]; editions: Key[] }[] = []
  let chars = 0
  for (const [at, { id, statement, chars: length }] of editions.entries()) {
    const last = batches.at(-1)
    const begins = last?.statements.at(-1)?.id !== statement
    const full = chars + length > BATCH_CHARS || (last?.editions.length ?? 0) >= BATCH_KEYS
    const batch = last && !(begins && full) ? last : { statements: [], editions: [] }
    if (batch !== last) {
      batches.push(batch)
      chars = 0
    }
    if (begins) batch.statements.push({ id: statement, at })
    batch.editions.push({ id, at })
    chars += length
  }
  return batches
}

function keyBatches(anchor: Anchor, ids: readonly string[]): Batch[] {
  const keys = ids.map((id, at) => ({ id, at }))
  return Array.from({ length: Math.ceil(keys.length / BATCH_KEYS) }, (_, index) => ({ [anchor]: keys.slice(index * BATCH_KEYS, (index + 1) * BATCH_KEYS) }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export interface GraphDigest {
  readonly nodes: number
  readonly relationships: number
  readonly sha256: string
}

/** Properties that tell when or how often something was written, not what the texts say. */
const CLOCKS: readonly string[] = ['ingestedAt', 'revision']

/** A hash over the whole graph but its clocks: equal for equal graphs, whichever store holds them. The counts are the store's own, so that nothing hides. */
export async function graphDigest(store: GraphStore): Promise<GraphDigest> {
  const nodes = await lines(exportNodes(store))
  const relationships = await lines(exportRelationships(store))
  const hash = createHash('sha256')
  for (const line of [...nodes, ...relationships]) hash.update(line).update('\n')
  const { nodes: allNodes, relationships: allRelationships } = await store.status()
  return { nodes: allNodes ?? nodes.length, relationships: allRelationships ?? relationships.length, sha256: hash.digest('hex') }
}

async function lines(values: AsyncIterable<ExportedNode | ExportedRelationship>): Promise<string[]> {
  const found: string[] = []
  for await (const { properties, ...rest } of values) {
    const lasting = Object.entries(properties).filter(([key]) => !CLOCKS.includes(key))
    found.push(canonicalJson({ ...rest, properties: Object.fromEntries(lasting) }))
  }
  return found.sort()
}
