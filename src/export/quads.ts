import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3'
import { type ExportedGraph, type ExportedNode, type ExportedRelationship, nodesOf, RELATIONSHIP_PARTS, relationshipsOf } from '../graph/index.ts'
import { type Kind, PUBLISHED_PARTS, propertiesOf, relationshipPropertiesOf, type Value } from './published.ts'
import { DATA, LANGUAGES, propertyTerm, RDF_TYPE, RELATIONSHIP_TERMS, ROLE_TERMS, term } from './terms.ts'

const { literal, namedNode, quad } = DataFactory

/** The graph in RDF; quads of one subject stand together, though a subject may come back. */
export async function* quads(graph: ExportedGraph): AsyncGenerator<Quad> {
  for await (const node of nodesOf(graph, PUBLISHED_PARTS)) yield* nodeQuads(node)
  for await (const relationship of relationshipsOf(graph)) yield* relationshipQuads(relationship)
}

function nodeQuads(node: ExportedNode): Quad[] {
  const subject = resource(node.part, node.id)
  const types = [...node.labels, ...(PROVENANCE_TYPES[node.part] ?? [])]
  return [
    ...types.map((type) => quad(subject, RDF_TYPE, term(type))),
    quad(subject, term('id'), text(node.id)),
    ...propertiesOf(node).flatMap((property) => propertyQuads(subject, property)),
    ...(node.part === 'Source' ? webAddress(String(node.properties.location)).map((page) => quad(subject, term('dcterms:source'), page)) : []),
  ]
}

/** What these are to PROV-O; entities and topics are things of the world. */
const PROVENANCE_TYPES: Readonly<Record<string, readonly string[]>> = {
  Statement: ['prov:Entity'],
  Edition: ['prov:Entity'],
  Source: ['prov:Entity'],
  Clause: ['prov:Entity'],
  Position: ['prov:Entity'],
  Commitment: ['prov:Entity'],
}

function relationshipQuads(relationship: ExportedRelationship): Quad[] {
  const { part, properties } = relationship
  const ends = RELATIONSHIP_PARTS[part]
  const from = resource(ends.from, relationship.from)
  const to = resource(ends.to, relationship.to)
  const { forwards = [], backwards = [], node } = RELATIONSHIP_TERMS[part]
  const role = properties.role === undefined ? [] : [ROLE_TERMS[String(properties.role)] ?? 'mentioned']
  return [
    ...[...forwards, ...role].map((name) => quad(from, term(name), to)),
    ...backwards.map((name) => quad(to, term(name), from)),
    ...(node ? ownNode(relationship, node, from, to) : []),
  ]
}

/** The node of a relationship with properties: a mention, a citation, a description, a restatement. */
function ownNode(relationship: ExportedRelationship, node: { kind: string; type: string; from: string; to: string }, from: NamedNode, to: NamedNode): Quad[] {
  const { id } = relationship.properties
  const subject = id === undefined ? resource(node.kind, relationship.from, relationship.to) : resource(node.kind, String(id))
  return [
    quad(subject, RDF_TYPE, term(node.type)),
    quad(subject, term(node.from), from),
    quad(subject, term(node.to), to),
    ...relationshipPropertiesOf(relationship).flatMap((property) => propertyQuads(subject, property)),
  ]
}

const propertyQuads = (subject: NamedNode, [name, value, kind]: [string, Value, Kind]): Quad[] =>
  (typeof value === 'object' ? value : [value]).map((each) => quad(subject, propertyTerm(name), toLiteral(name, each, kind)))

function toLiteral(name: string, value: string | number | boolean, kind: Kind): Literal {
  const language = LANGUAGES[name]
  if (language) return literal(wellFormed(String(value)), language)
  const type = typeOf(name, value, kind)
  return type ? literal(wellFormed(String(value)), term(type)) : text(String(value))
}

function typeOf(name: string, value: string | number | boolean, kind: Kind): string | undefined {
  if (kind === 'integer') return 'xsd:integer'
  if (kind === 'float') return 'xsd:double'
  if (kind === 'boolean') return 'xsd:boolean'
  if (name === 'ingestedAt') return 'xsd:dateTime'
  return DATES.has(name) ? dateType(String(value)) : undefined
}

const DATES: ReadonlySet<string> = new Set(['date', 'deadline', 'dated'])

/** A date may be known to the year or month only. */
function dateType(date: string): string | undefined {
  const [shape] = /^\d{4}(?:-\d\d){0,2}$/.exec(date) ?? []
  return shape && { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' }[shape.length]
}

/** `urn:clausegraph:position/ID`; entities are all of one kind. */
function resource(kind: string, ...ids: readonly string[]): NamedNode {
  const name = kind === 'Thing' ? 'entity' : kind.toLowerCase()
  return namedNode(`${DATA}${name}/${ids.map((id) => encodeURIComponent(wellFormed(id))).join('/')}`)
}

/** The page that a source was read from, when it was one. */
function webAddress(location: string): NamedNode[] {
  if (!/^https?:/.test(location) || !URL.canParse(location)) return []
  return [namedNode(new URL(location).href.replace(/["<>\\^`{|}]/g, encodeURIComponent))]
}

const text = (value: string): Literal => literal(wellFormed(value))

/** RDF holds whole characters only: a half of one, which a text that came as JSON can have, becomes U+FFFD. */
const wellFormed = (value: string): string => value.replace(/\p{Surrogate}/gu, '\ufffd')
