/** The graph's words in RDF: which are our own (`schema/vocabulary.ttl` tells what they mean) and which are others'. */
import { DataFactory, type NamedNode } from 'n3'
import type { RelationshipPart } from '../graph/index.ts'

export const OWN = 'urn:clausegraph:vocabulary#'
export const DATA = 'urn:clausegraph:'
export const PREFIXES = {
  cg: OWN,
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export const RDF_TYPE = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')

/** `prefix:name`; our own without prefix. */
export function term(name: string): NamedNode {
  const [prefix, local] = name.includes(':') ? (name.split(':') as [keyof typeof PREFIXES, string]) : (['cg', name] as const)
  return DataFactory.namedNode(PREFIXES[prefix] + local)
}

/** Properties that others have a word for. */
const PROPERTY_TERMS: Readonly<Record<string, string>> = {
  name: 'rdfs:label',
  title: 'dcterms:title',
  language: 'dcterms:language',
  nameEn: 'skos:prefLabel',
  nameZhHans: 'skos:prefLabel',
  nameZhHant: 'skos:prefLabel',
  aliases: 'skos:altLabel',
  ingestedAt: 'prov:generatedAtTime',
}
export const propertyTerm = (name: string): NamedNode => term(PROPERTY_TERMS[name] ?? name)

export const LANGUAGES: Readonly<Record<string, string>> = { nameEn: 'en', nameZhHans: 'zh-hans', nameZhHant: 'zh-hant' }

/** What a relationship says from its beginning on, and from its end back. */
interface RelationshipTerms {
  readonly forwards?: readonly string[]
  readonly backwards?: readonly string[]
  /** A node of this class holds the relationship's own properties. */
  readonly node?: { readonly kind: string; readonly type: string; readonly from: string; readonly to: string }
}

export const RELATIONSHIP_TERMS: Readonly<Record<RelationshipPart, RelationshipTerms>> = {
  'SAME_AS.Instrument': { forwards: ['sameAs'] },
  ISSUED_BY: { forwards: ['issuedBy', 'prov:wasAttributedTo'] },
  TEXT_OF: { forwards: ['textOf'] },
  EDITION_OF: { forwards: ['editionOf', 'prov:specializationOf'] },
  SOURCE_OF: { backwards: ['prov:hadPrimarySource', 'prov:wasDerivedFrom'] },
  HAS_TEXT: {},
  NAMES: { forwards: ['names'], node: { kind: 'description', type: 'Description', from: 'prov:wasDerivedFrom', to: 'entity' } },
  HAS_CLAUSE: { forwards: ['hasClause'], backwards: ['prov:wasQuotedFrom'] },
  NEXT: { forwards: ['next'] },
  MENTIONS: { forwards: ['mentions'], node: { kind: 'mention', type: 'Mention', from: 'prov:wasDerivedFrom', to: 'entity' } },
  CITES: { forwards: ['cites'], node: { kind: 'citation', type: 'Citation', from: 'prov:wasDerivedFrom', to: 'entity' } },
  'EXPRESSES.Position': { forwards: ['expresses'], backwards: ['prov:wasDerivedFrom'] },
  'EXPRESSES.Commitment': { forwards: ['expresses'], backwards: ['prov:wasDerivedFrom'] },
  HELD_BY: { forwards: ['heldBy'] },
  ADDRESSED_TO: { forwards: ['addressedTo'] },
  MADE_BY: { forwards: ['madeBy'] },
  'ABOUT.Position': {},
  'ABOUT.Commitment': {},
  'HAS_TOPIC.Position': { forwards: ['dcterms:subject'] },
  'HAS_TOPIC.Commitment': { forwards: ['dcterms:subject'] },
  'SAME_AS.Position': { forwards: ['sameAs'] },
  'SAME_AS.Commitment': { forwards: ['sameAs'] },
  'RESTATES.Position': { forwards: ['restates'], node: { kind: 'restatement', type: 'Restatement', from: 'restating', to: 'restated' } },
  'RESTATES.Commitment': { forwards: ['restates'], node: { kind: 'restatement', type: 'Restatement', from: 'restating', to: 'restated' } },
}

/** What a fact's content is about, by role. */
export const ROLE_TERMS: Readonly<Record<string, string>> = { TARGET: 'target', MENTIONED: 'mentioned' }
