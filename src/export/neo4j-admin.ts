import { stringify } from 'csv-stringify/sync'
import {
  type ExportedGraph,
  type ExportedNode,
  NODE_PART_NAMES,
  type NodePart,
  nodesOf,
  RELATIONSHIP_PART_NAMES,
  RELATIONSHIP_PARTS,
  type RelationshipPart,
  relationshipsOf,
} from '../graph/index.ts'
import { statementsOf } from '../graph/queries.ts'
import { type Kind, nodeKinds, relationshipKinds } from './published.ts'

/** A file of an export that is a folder. */
export interface ExportFile {
  readonly name: string
  readonly text: AsyncIterable<string>
}

const ROWS = 500
const TYPES: Readonly<Record<Kind, string>> = { string: 'string', integer: 'long', float: 'double', boolean: 'boolean', strings: 'string[]' }
/** Between the values of a list: a control character, which then cannot stand in a value. */
const SEPARATOR = '\u001f'
/** The tool must hold the longest value, a decoded text, in its buffer. */
const SETTINGS = ['--multiline-fields=true', '--array-delimiter=U+001F', '--read-buffer-size=64m', '--overwrite-destination=true']

/**
 * The files that `neo4j-admin database import full neo4j @import.args` takes, with what the shell runs after it: all nodes with all
 * their properties, decoded texts among them, so that the database is a whole store.
 */
export function neo4jAdminFiles(graph: ExportedGraph): ExportFile[] {
  return [
    ...NODE_PART_NAMES.map((part) => ({ name: nodeFile(part), text: nodeLines(graph, part) })),
    ...RELATIONSHIP_PART_NAMES.map((part) => ({ name: relationshipFile(part), text: relationshipLines(graph, part) })),
    { name: 'import.args', text: importArguments() },
    { name: 'after-import.cypher', text: afterImport() },
  ]
}

const nodeFile = (part: NodePart): string => `nodes-${part}.csv`
const relationshipFile = (part: RelationshipPart): string => `relationships-${part}.csv`

/** Read by the tool from the folder that it is started in. */
async function* importArguments(): AsyncGenerator<string> {
  const nodes = NODE_PART_NAMES.map((part) => `--nodes=${nodeFile(part)}`)
  const relationships = RELATIONSHIP_PART_NAMES.map((part) => `--relationships=${relationshipFile(part)}`)
  yield `${[...SETTINGS, ...nodes, ...relationships].join('\n')}\n`
}

/** Constraints, and the empty lists that the tool leaves out; for the shell, once the server runs. */
async function* afterImport(): AsyncGenerator<string> {
  for (const file of ['constraints.cypher', 'neo4j-after-import.cypher']) for (const statement of statementsOf(file)) yield `${statement};\n`
}

async function* nodeLines(graph: ExportedGraph, part: NodePart): AsyncGenerator<string> {
  const kinds = Object.entries(nodeKinds(part)).filter(([name]) => name !== 'id')
  yield lines([[`id:ID(${part})`, ...kinds.map(header), ':LABEL']])
  yield* inLines(nodesOf(graph, [part]), async (node) => {
    const properties = await withText(graph, node)
    return [node.id, ...kinds.map(([name]) => cell(properties[name])), node.labels.join(SEPARATOR)]
  })
}

async function* relationshipLines(graph: ExportedGraph, part: RelationshipPart): AsyncGenerator<string> {
  const { type, from, to } = RELATIONSHIP_PARTS[part]
  const kinds = Object.entries(relationshipKinds(type))
  yield lines([[`:START_ID(${from})`, `:END_ID(${to})`, ...kinds.map(header), ':TYPE']])
  yield* inLines(relationshipsOf(graph, [part]), (each) => [each.from, each.to, ...kinds.map(([name]) => cell(each.properties[name])), type])
}

/** A node's properties; the decoded text, which one of the stores keeps elsewhere, among them. */
export async function withText(graph: ExportedGraph, { part, id, properties }: ExportedNode): Promise<Readonly<Record<string, unknown>>> {
  if (part !== 'SourceText') return properties
  const text = await graph.text(id)
  return text === undefined ? properties : { ...properties, text }
}

const header = ([name, kind]: readonly [string, Kind]): string => `${name}:${TYPES[kind]}`

type Written = string | number | null

function cell(value: unknown): Written {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((each) => String(each).replaceAll(SEPARATOR, '\ufffd')).join(SEPARATOR)
  return typeof value === 'number' ? value : String(value)
}

async function* inLines<T>(values: AsyncIterable<T>, toRow: (value: T) => Written[] | Promise<Written[]>): AsyncGenerator<string> {
  let rows: Written[][] = []
  for await (const value of values) {
    rows.push(await toRow(value))
    if (rows.length < ROWS) continue
    yield lines(rows)
    rows = []
  }
  if (rows.length > 0) yield lines(rows)
}

/** Texts in quotes, even empty ones: without, a field is no value to the tool. */
const lines = (rows: readonly (readonly Written[])[]): string => stringify(rows as Written[][], { quoted_string: true })
