import { createHash } from 'node:crypto'
import { canonicalJson } from './facts.ts'
import { queryNames } from './queries.ts'
import type { GraphStore } from './store.ts'

export interface ExportedNode {
  readonly id: string
  /** Sorted. */
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

export interface ExportedRelationship {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Every node, label by label; without the decoded texts. */
export async function* exportNodes(store: GraphStore): AsyncIterable<ExportedNode> {
  for (const name of queryNames('read', 'export/nodes')) {
    for (const row of await store.read(`export/nodes/${name}`)) yield { ...(row as unknown as ExportedNode), labels: [...(row.labels as string[])].sort() }
  }
}

/** Every relationship, type by type. */
export async function* exportRelationships(store: GraphStore): AsyncIterable<ExportedRelationship> {
  for (const name of queryNames('read', 'export/relationships'))
    for (const row of await store.read(`export/relationships/${name}`)) yield row as unknown as ExportedRelationship
}

export interface GraphDigest {
  readonly nodes: number
  readonly relationships: number
  readonly sha256: string
}

/** Properties that tell when or how often something was written, not what the texts say. */
const CLOCKS: readonly string[] = ['ingestedAt', 'revision']

/** A hash over the whole graph but its clocks: equal for equal graphs, whichever store holds them. */
export async function graphDigest(store: GraphStore): Promise<GraphDigest> {
  const nodes = await lines(exportNodes(store))
  const relationships = await lines(exportRelationships(store))
  const hash = createHash('sha256')
  for (const line of [...nodes, ...relationships]) hash.update(line).update('\n')
  return { nodes: nodes.length, relationships: relationships.length, sha256: hash.digest('hex') }
}

async function lines(values: AsyncIterable<ExportedNode | ExportedRelationship>): Promise<string[]> {
  const found: string[] = []
  for await (const { properties, ...rest } of values) {
    const lasting = Object.entries(properties).filter(([key]) => !CLOCKS.includes(key))
    found.push(canonicalJson({ ...rest, properties: Object.fromEntries(lasting) }))
  }
  return found.sort()
}
