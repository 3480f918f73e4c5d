import { type ExportedGraph, type ExportedNode, NODE_PART_NAMES, nodesOf, RELATIONSHIP_PART_NAMES, relationshipsOf } from '../graph/index.ts'
import { queryText, statementsOf } from '../graph/queries.ts'
import { withText } from './neo4j-admin.ts'

const ROWS = 200

/** A script that makes the graph in an empty Neo4j: constraints, then the queries with which every node and relationship is written, with their rows. */
export async function* cypher(graph: ExportedGraph): AsyncGenerator<string> {
  for (const statement of statementsOf('constraints.cypher')) yield `${statement};\n`
  for await (const { properties } of nodesOf(graph, ['Meta'])) yield withValues('bump-revision', { schema: properties.schema })
  for (const part of NODE_PART_NAMES.filter((name) => name !== 'Meta')) yield* inStatements(nodesOf(graph, [part]), queryOf, (node) => nodeRow(graph, node))
  for (const part of RELATIONSHIP_PART_NAMES)
    yield* inStatements(
      relationshipsOf(graph, [part]),
      () => `relationships/${part}`,
      async ({ from, to, properties }) => ({ from, to, properties }),
    )
}

/** A query of `cypher/write` with literals for its parameters. */
function withValues(query: string, parameters: Readonly<Record<string, unknown>>): string {
  const text = queryText('write', query).replace(/^\s*\/\/.*$/gm, '')
  const filled = text.replace(/\$(\w+)/g, (_, name: string) => cypherLiteral(parameters[name]))
  return `${filled.trim()};\n`
}

/** Entities are written by the query of their own label, binding instruments by that of treaties. */
function queryOf({ part, labels }: ExportedNode): string {
  return `nodes/${part === 'Thing' ? (labels.includes('Treaty') ? 'Treaty' : labels[0]) : part}`
}

const nodeRow = async (graph: ExportedGraph, node: ExportedNode) => ({ id: node.id, properties: await withText(graph, node) })

async function* inStatements<T>(values: AsyncIterable<T>, queryFor: (value: T) => string, toRow: (value: T) => Promise<object>): AsyncGenerator<string> {
  let rows: object[] = []
  let query = ''
  for await (const value of values) {
    const next = queryFor(value)
    if (rows.length === ROWS || (rows.length > 0 && next !== query)) {
      yield withValues(query, { rows })
      rows = []
    }
    query = next
    rows.push(await toRow(value))
  }
  if (rows.length > 0) yield withValues(query, { rows })
}

/** A value as Cypher writes it; the script is plain text in one line a value. */
function cypherLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return `'${value.replace(SPECIAL, escapeCharacter)}'`
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`
  if (typeof value !== 'object') return String(value)
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${key}: ${cypherLiteral(inner)}`).join(', ')}}`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SPECIAL = /['\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
const SHORT: Readonly<Record<string, string>> = { "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escapeCharacter = (char: string): string => SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
