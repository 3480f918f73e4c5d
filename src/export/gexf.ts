import type { ExportedGraph } from '../graph/index.ts'
import { type Attribute, EDGE_ATTRIBUTES, type EdgeElement, edgeElements, NODE_ATTRIBUTES, type NodeElement, nodeElements } from './elements.ts'
import { element, openTag } from './xml.ts'

const ROOT = { xmlns: 'http://gexf.net/1.3', version: '1.3' }
const TYPES = { string: 'string', integer: 'long', float: 'double', boolean: 'boolean' } as const

/** GEXF 1.3 (https://gexf.net), for Gephi. */
export async function* gexf(graph: ExportedGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${openTag('gexf', ROOT)}\n${openTag('graph', { defaultedgetype: 'directed' })}\n`
  yield declarations('node', NODE_ATTRIBUTES)
  yield declarations('edge', EDGE_ATTRIBUTES)
  yield '<nodes>\n'
  for await (const node of nodeElements(graph)) yield `${element('node', { id: node.id, label: node.label }, values(node))}\n`
  yield '</nodes>\n<edges>\n'
  for await (const edge of edgeElements(graph)) {
    const { id, source, target, label } = edge
    yield `${element('edge', { id, source, target, label }, values(edge))}\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

const declarations = (owner: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  `${element('attributes', { class: owner }, attributes.map(({ name, kind }) => element('attribute', { id: name, title: name, type: TYPES[kind] })).join(''))}\n`

function values({ attributes }: NodeElement | EdgeElement): string {
  const written = attributes.map(([name, value]) => element('attvalue', { for: name, value }))
  return written.length > 0 ? element('attvalues', {}, written.join('')) : ''
}
