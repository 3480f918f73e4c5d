import type { ExportedGraph } from '../graph/index.ts'
import { type Attribute, EDGE_ATTRIBUTES, type EdgeElement, edgeElements, NODE_ATTRIBUTES, type NodeElement, nodeElements } from './elements.ts'
import { element, escapeXml, openTag } from './xml.ts'

const ROOT = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
}
const TYPES = { string: 'string', integer: 'long', float: 'double', boolean: 'boolean' } as const
const LABEL: Attribute = { name: 'label', kind: 'string' }

/** GraphML (http://graphml.graphdrawing.org), for yEd, Gephi, NetworkX, igraph. */
export async function* graphml(graph: ExportedGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${openTag('graphml', ROOT)}\n`
  for (const attribute of [LABEL, ...NODE_ATTRIBUTES]) yield declaration('node', attribute)
  for (const attribute of [LABEL, ...EDGE_ATTRIBUTES]) yield declaration('edge', attribute)
  yield `${openTag('graph', { id: 'clausegraph', edgedefault: 'directed' })}\n`
  for await (const node of nodeElements(graph)) yield `${element('node', { id: node.id }, data('node', node))}\n`
  for await (const edge of edgeElements(graph)) {
    const { id, source, target } = edge
    yield `${element('edge', { id, source, target }, data('edge', edge))}\n`
  }
  yield '</graph>\n</graphml>\n'
}

const declaration = (owner: 'node' | 'edge', { name, kind }: Attribute): string =>
  `${element('key', { id: keyOf(owner, name), for: owner, 'attr.name': name, 'attr.type': TYPES[kind] })}\n`

const data = (owner: 'node' | 'edge', { label, attributes }: NodeElement | EdgeElement): string =>
  [['label', label] as const, ...attributes].map(([name, value]) => `${openTag('data', { key: keyOf(owner, name) })}${escapeXml(value)}</data>`).join('')

const keyOf = (owner: 'node' | 'edge', name: string): string => `${owner}-${name}`
