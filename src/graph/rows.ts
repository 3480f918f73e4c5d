/** What is written to a graph: nodes and relationships as plain values. The writer knows no more of the domain than this. */
import type { GraphTransaction } from './store.ts'

export type Value = string | number | boolean | readonly string[]
export type Properties = Readonly<Record<string, Value>>

export interface NodeRow {
  /** Name of a query of `cypher/write/nodes`. */
  readonly label: string
  readonly id: string
  /** All of them, `id` included. */
  readonly properties: Properties
}

export interface RelationshipRow {
  /** Name of a query of `cypher/write/relationships`: the type, and the label of an end where the type has several. */
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

export interface Rows {
  readonly nodes: readonly NodeRow[]
  readonly relationships: readonly RelationshipRow[]
}

/** Rows that go over in one query. */
const BATCH = 2_000

/** Writes nodes before relationships, each kind in one go of batches, sorted, so that two writers lock in the same order. */
export async function writeRows(transaction: GraphTransaction, rows: Rows): Promise<void> {
  for (const [label, nodes] of grouped(rows.nodes, (node) => node.label)) await writeBatches(transaction, `nodes/${label}`, sortBy(nodes, nodeKey))
  for (const [type, relationships] of grouped(rows.relationships, (each) => each.type))
    await writeBatches(transaction, `relationships/${type}`, sortBy(relationships, relationshipKey))
}

/** Properties without those that are undefined: a store has no value for "absent". */
export function present(properties: Readonly<Record<string, Value | undefined>>): Properties {
  return Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== undefined))
}

/** Values by key, each group in their order. */
export function groupBy<T, Key>(values: readonly T[], keyOf: (value: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

async function writeBatches(transaction: GraphTransaction, query: string, rows: readonly (NodeRow | RelationshipRow)[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await transaction.write(query, { rows: rows.slice(at, at + BATCH) })
}

const nodeKey = (node: NodeRow): string => node.id
const relationshipKey = (each: RelationshipRow): string => `${each.from}\n${each.to}\n${each.properties.id ?? ''}`

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): [string, T[]][] => [...groupBy(rows, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1))

function sortBy<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  return rows
    .map((row) => [keyOf(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row)
}
