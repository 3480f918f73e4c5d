/** The graph's labels, properties and relationship types: one table that constraints, writers, linter and docs read. */

type Kind = 'string' | 'integer' | 'float' | 'boolean' | 'strings'
interface NodeLabel {
  readonly about: string
  readonly properties: Readonly<Record<string, Kind>>
  readonly optional?: Readonly<Record<string, Kind>>
}
interface RelationshipType {
  readonly from: string
  readonly to: readonly string[]
  readonly about: string
  readonly properties?: Readonly<Record<string, Kind>>
  readonly optional?: Readonly<Record<string, Kind>>
}

/** The words by which search finds a node (see `src/search/searchable.ts`). */
const searchable = { search: 'string' } as const
const names = { nameEn: 'string', nameZhHans: 'string', nameZhHant: 'string' } as const
/** `parties` of instruments that no registry entry knows: those that the title names. */
const description = {
  properties: { name: 'string', aliases: 'strings', source: 'string' },
  optional: { ...names, kind: 'string', number: 'string', date: 'string', parties: 'strings' },
} as const
/** `matchKey` of the same: kind and day, where the citing texts give it one; instruments that share it may be one (see `instrument-links.ts`). */
const thing = { properties: { id: 'string', ...description.properties, ...searchable }, optional: { ...description.optional, matchKey: 'string' } } as const
const stanced = {
  id: 'string',
  name: 'string',
  start: 'integer',
  end: 'integer',
  cue: 'string',
  cueStart: 'integer',
  cueEnd: 'integer',
  quote: 'string',
  text: 'string',
  rule: 'string',
  part: 'string',
  holdersKey: 'string',
  /** Newest first, by id on one day (see `order-key.ts`). */
  orderKey: 'string',
  primary: 'boolean',
  paraphrase: 'boolean',
  cameo: 'string',
  /** Ids of what HELD_BY or MADE_BY, ABOUT, and ABOUT in the role TARGET lead to, for filters. */
  holders: 'strings',
  about: 'strings',
  targets: 'strings',
  /** Of the edition. */
  statementKind: 'string',
  /** Of the edition. */
  language: 'string',
  /** Ids of what HAS_TOPIC leads to, for filters. */
  topics: 'strings',
  ...searchable,
} as const

/** A name in a text. */
const reference = { id: 'string', start: 'integer', end: 'integer', surface: 'string' } as const

/** Every entity label comes with the shared label `Thing`, which sorts after each of them. `Treaty` marks binding instruments. */
export const ENTITY_LABELS = ['Country', 'Event', 'Group', 'Initiative', 'Instrument', 'Organization', 'Person', 'Place'] as const

export const NODE_LABELS = {
  Statement: {
    about: 'the work: one per statement, whatever its editions; its fields are those of its primary edition',
    properties: {
      id: 'string',
      name: 'string',
      title: 'string',
      dateSource: 'string',
      kind: 'string',
      language: 'string',
      truncated: 'boolean',
      paraphrase: 'boolean',
      corrected: 'strings',
      partiesKey: 'string',
      ...searchable,
    },
    optional: { date: 'string', year: 'integer', place: 'string' },
  },
  Edition: {
    about: 'one text of a statement; id from the SHA-256 of the decoded text',
    properties: {
      id: 'string',
      name: 'string',
      title: 'string',
      language: 'string',
      sha256: 'string',
      chars: 'integer',
      bodyChars: 'integer',
      truncated: 'boolean',
      primary: 'boolean',
      paraphrase: 'boolean',
      kind: 'string',
      dateSource: 'string',
      groupKey: 'string',
      subject: 'string',
      statementKey: 'string',
      factsHash: 'string',
      corrected: 'strings',
      parties: 'strings',
    },
    optional: { date: 'string', year: 'integer', place: 'string', instrumentKey: 'string', editionOf: 'string' },
  },
  Source: {
    about: 'where a text was read, when and how; the only node that knows the time of ingestion',
    properties: {
      id: 'string',
      name: 'string',
      location: 'string',
      sha256: 'string',
      encoding: 'string',
      mediaType: 'string',
      corrections: 'string',
      ingestedAt: 'string',
    },
  },
  SourceText: {
    about: 'the decoded text, reached only when asked for; the embedded store keeps `text` in a file by hash',
    properties: { id: 'string', name: 'string' },
    optional: { text: 'string' },
  },
  Clause: {
    about: 'a sentence, a part of one between ；or ;, or a list item',
    properties: {
      id: 'string',
      name: 'string',
      ordinal: 'integer',
      part: 'string',
      paragraph: 'integer',
      start: 'integer',
      end: 'integer',
      quote: 'string',
      text: 'string',
      language: 'string',
      ...searchable,
    },
    optional: { section: 'string', date: 'string' },
  },
  Position: {
    about: 'a stance that holders take on some content',
    properties: { ...stanced, stance: 'string', polarity: 'integer', addressees: 'strings' },
    optional: { plover: 'string', date: 'string', year: 'integer' },
  },
  Commitment: {
    about: 'what actors say that they will do',
    properties: { ...stanced, modality: 'string' },
    optional: { plover: 'string', date: 'string', year: 'integer', deadline: 'string' },
  },
  Topic: {
    about: 'a subject of the controlled list in extraction/lexicon/topics.yaml that some content touches',
    properties: { id: 'string', name: 'string' },
    optional: names,
  },
  ...entityLabels(),
  Thing: { about: 'every entity, whatever its type', ...thing },
  Treaty: { about: 'an Instrument that binds its parties', ...thing },
  Meta: {
    about: 'one node: the revision that every write transaction bumps, which is also the lock of writers',
    properties: { id: 'string', revision: 'integer', schema: 'integer' },
  },
} as const satisfies Record<string, NodeLabel>

export const RELATIONSHIP_TYPES = {
  EDITION_OF: { from: 'Edition', to: ['Statement'], about: 'a text of a statement' },
  ISSUED_BY: { from: 'Statement', to: ['Thing'], about: 'a party of the statement' },
  TEXT_OF: { from: 'Statement', to: ['Instrument'], about: 'the instrument under which others cite this statement' },
  SOURCE_OF: { from: 'Source', to: ['Edition'], about: 'the source had this text' },
  HAS_TEXT: { from: 'Edition', to: ['SourceText'], about: 'the decoded text' },
  HAS_CLAUSE: { from: 'Edition', to: ['Clause'], about: 'a clause of the text' },
  NEXT: { from: 'Clause', to: ['Clause'], about: 'the clause that follows' },
  NAMES: {
    from: 'Edition',
    to: ['Thing'],
    about: 'what the reading of this text says of an entity; the entity is made of all that is said of it',
    properties: { type: 'string', ...description.properties },
    optional: { ...description.optional, dated: 'strings' },
  },
  MENTIONS: {
    from: 'Clause',
    to: ['Thing'],
    about: 'a named reference to an entity that is no Instrument',
    properties: { ...reference, rule: 'string' },
  },
  CITES: {
    from: 'Clause',
    to: ['Instrument'],
    about: 'a named reference to an Instrument',
    properties: reference,
    optional: { dated: 'string', article: 'string', rule: 'string' },
  },
  EXPRESSES: { from: 'Clause', to: ['Position', 'Commitment'], about: 'the clause that holds the cue' },
  HELD_BY: { from: 'Position', to: ['Thing'], about: 'who takes the stance' },
  ADDRESSED_TO: { from: 'Position', to: ['Thing'], about: 'who is asked to act' },
  ABOUT: {
    from: 'Position|Commitment',
    to: ['Thing'],
    about: 'what the content mentions; TARGET when the stance is directed at it',
    properties: { role: 'string' },
  },
  MADE_BY: { from: 'Commitment', to: ['Thing'], about: 'who undertakes it' },
  HAS_TOPIC: { from: 'Position|Commitment', to: ['Topic'], about: 'what its content is about, from the controlled list' },
  SAME_AS: {
    from: 'Position|Commitment|Instrument',
    to: ['Position', 'Commitment', 'Instrument'],
    about: 'the same fact in another edition, from the primary edition; the same instrument under a title in another language, from the smaller id; derived',
  },
  RESTATES: {
    from: 'Position|Commitment',
    to: ['Position', 'Commitment'],
    about: 'the best match in the latest earlier statement with the same holders; derived',
    properties: { similarity: 'float' },
  },
} as const satisfies Record<string, RelationshipType>

function entityLabels(): Record<(typeof ENTITY_LABELS)[number], NodeLabel> {
  const labelOf = (label: string): NodeLabel => ({ about: `an entity of type ${label}`, ...thing })
  return Object.fromEntries(ENTITY_LABELS.map((label) => [label, labelOf(label)])) as Record<(typeof ENTITY_LABELS)[number], NodeLabel>
}

/** Bumped when the graph's shape changes; a store of another shape is rebuilt from the stored texts. */
export const GRAPH_SCHEMA = 3
