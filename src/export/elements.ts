/** The graph as programs for networks see it: nodes and edges with attributes of simple types. */
import {
  type ExportedGraph,
  type ExportedNode,
  type ExportedRelationship,
  nodesOf,
  RELATIONSHIP_PART_NAMES,
  RELATIONSHIP_PARTS,
  relationshipsOf,
} from '../graph/index.ts'
import { joinList } from './cells.ts'
import {
  isPublished,
  type Kind,
  nodeKinds,
  PUBLISHED,
  PUBLISHED_PARTS,
  propertiesOf,
  relationshipKinds,
  relationshipPropertiesOf,
  type Value,
} from './published.ts'

export interface Attribute {
  readonly name: string
  readonly kind: Exclude<Kind, 'strings'>
}
interface Element {
  readonly id: string
  /** A node's name, an edge's type. */
  readonly label: string
  readonly attributes: readonly (readonly [string, string])[]
}
export type NodeElement = Element
export interface EdgeElement extends Element {
  readonly source: string
  readonly target: string
}

/** A node's labels, most special first, the shared one last. */
const LABELS = 'labels'
/** Attributes that nodes of any part may have, sorted. */
export const NODE_ATTRIBUTES: readonly Attribute[] = attributes([
  [LABELS, 'string'],
  ...PUBLISHED_PARTS.flatMap((part) => PUBLISHED[part].map((name) => [name, nodeKinds(part)[name] ?? 'string'] as const)),
]).filter(({ name }) => name !== 'name')
export const EDGE_ATTRIBUTES: readonly Attribute[] = attributes(
  RELATIONSHIP_PART_NAMES.flatMap((part) => Object.entries(relationshipKinds(RELATIONSHIP_PARTS[part].type))),
)

export async function* nodeElements(graph: ExportedGraph): AsyncGenerator<NodeElement> {
  for await (const node of nodesOf(graph, PUBLISHED_PARTS)) yield toNode(node)
}

export async function* edgeElements(graph: ExportedGraph): AsyncGenerator<EdgeElement> {
  const parts = RELATIONSHIP_PART_NAMES.filter((part) => isPublished(RELATIONSHIP_PARTS[part].from) && isPublished(RELATIONSHIP_PARTS[part].to))
  let count = 0
  for await (const relationship of relationshipsOf(graph, parts)) yield toEdge(relationship, count++)
}

function toNode(node: ExportedNode): NodeElement {
  const properties = propertiesOf(node).filter(([name]) => name !== 'name')
  return { id: nodeId(node.part, node.id), label: String(node.properties.name), attributes: [[LABELS, node.labels.join(' ')], ...written(properties)] }
}

function toEdge(relationship: ExportedRelationship, index: number): EdgeElement {
  const { part, type, from, to } = relationship
  const ends = RELATIONSHIP_PARTS[part]
  return {
    id: `e${index}`,
    source: nodeId(ends.from, from),
    target: nodeId(ends.to, to),
    label: type,
    attributes: written(relationshipPropertiesOf(relationship)),
  }
}

/** An id is one among the nodes of its part only. */
const nodeId = (part: string, id: string): string => `${part}:${id}`

const written = (properties: readonly [string, Value, Kind][]): (readonly [string, string])[] =>
  properties.map(([name, value]) => [name, typeof value === 'object' ? joinList(value) : String(value)] as const)

function attributes(kinds: readonly (readonly [string, Kind])[]): Attribute[] {
  return [...new Map(kinds)].map(([name, kind]) => ({ name, kind: kind === 'strings' ? ('string' as const) : kind })).sort((a, b) => (a.name < b.name ? -1 : 1))
}
