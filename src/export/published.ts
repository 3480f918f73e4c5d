/** Which properties of the graph leave it for other programs, in the order of their columns. */

import type { ExportedNode, ExportedRelationship, NodePart } from '../graph/index.ts'
import { NODE_LABELS, RELATIONSHIP_TYPES } from '../graph/model.ts'

export type Kind = 'string' | 'integer' | 'float' | 'boolean' | 'strings'
export type Value = string | number | boolean | readonly string[]
export type PublishedPart = Exclude<NodePart, 'Meta' | 'SourceText'>

const DATED = ['date', 'year'] as const
const NAMES = ['nameEn', 'nameZhHans', 'nameZhHant'] as const
const PLACE = ['part', 'start', 'end', 'quote', 'rule', 'primary', 'paraphrase'] as const
const CONTENT = ['text', 'language', 'cue', 'cueStart', 'cueEnd', 'topics', 'cameo', 'plover'] as const

export const PUBLISHED = {
  Topic: ['name', ...NAMES],
  Thing: ['name', ...NAMES, 'aliases', 'kind', 'number', 'date', 'parties', 'source'],
  Statement: ['name', 'title', ...DATED, 'dateSource', 'kind', 'place', 'language', 'truncated', 'paraphrase', 'corrected'],
  Edition: [
    ...['name', 'title', ...DATED, 'dateSource', 'kind', 'place', 'language', 'parties', 'sha256', 'chars', 'bodyChars'],
    ...['primary', 'truncated', 'paraphrase', 'corrected'],
  ],
  Source: ['name', 'location', 'sha256', 'encoding', 'mediaType', 'corrections', 'ingestedAt'],
  Clause: ['name', 'ordinal', 'part', 'section', 'paragraph', 'start', 'end', 'quote', 'text', 'language', 'date'],
  Position: ['name', 'stance', 'polarity', ...DATED, ...CONTENT, ...PLACE],
  Commitment: ['name', 'modality', 'deadline', ...DATED, ...CONTENT, ...PLACE],
} as const satisfies Record<PublishedPart, readonly string[]>

export const PUBLISHED_PARTS = Object.keys(PUBLISHED) as PublishedPart[]

/** What the stores keep for their own queries; relationships or other properties say the same. */
export const STORE_KEYS: readonly string[] = [
  ...['id', 'groupKey', 'subject', 'statementKey', 'instrumentKey', 'factsHash', 'editionOf'],
  ...['partiesKey', 'holdersKey', 'orderKey', 'matchKey', 'search', 'holders', 'addressees', 'about', 'targets', 'statementKind'],
]

/** The published properties of a node that has them, with their kinds. */
export function propertiesOf({ part, properties }: ExportedNode): [string, Value, Kind][] {
  const names: readonly string[] = isPublished(part) ? PUBLISHED[part] : []
  return present(names, properties, nodeKinds(part))
}

/** The properties of a relationship, with their kinds. */
export function relationshipPropertiesOf({ type, properties }: ExportedRelationship): [string, Value, Kind][] {
  const kinds = relationshipKinds(type)
  return present(Object.keys(kinds), properties, kinds)
}

/** Every property that nodes of a part may have, by the graph's model. */
export function nodeKinds(part: NodePart): Readonly<Record<string, Kind>> {
  const { properties, ...label } = NODE_LABELS[part]
  return { ...properties, ...('optional' in label ? label.optional : {}) }
}

interface Described {
  readonly properties?: Readonly<Record<string, Kind>>
  readonly optional?: Readonly<Record<string, Kind>>
}

export function relationshipKinds(type: string): Readonly<Record<string, Kind>> {
  const described = RELATIONSHIP_TYPES[type as keyof typeof RELATIONSHIP_TYPES] as Described
  return { ...described.properties, ...described.optional }
}

export const isPublished = (part: NodePart): part is PublishedPart => Object.hasOwn(PUBLISHED, part)

function present(names: readonly string[], properties: Readonly<Record<string, unknown>>, kinds: Readonly<Record<string, Kind>>): [string, Value, Kind][] {
  return names.flatMap((name) => {
    const value = properties[name] as Value | null | undefined
    return value === null || value === undefined ? [] : [[name, value, kinds[name] ?? 'string'] as [string, Value, Kind]]
  })
}
