/** The parts in which a graph is read whole: one query of `cypher/read/export` each. */

/** What the queries of a part begin at; a `meta` node belongs to none. */
export type Anchor = 'statements' | 'editions' | 'topics' | 'things' | 'meta'

/** Nodes in the order in which they leave; every entity is a `Thing`. */
export const NODE_PARTS = {
  Meta: 'meta',
  Topic: 'topics',
  Thing: 'things',
  Statement: 'statements',
  Edition: 'editions',
  Source: 'editions',
  SourceText: 'editions',
  Clause: 'editions',
  Position: 'editions',
  Commitment: 'editions',
} as const satisfies Record<string, Anchor>
export type NodePart = keyof typeof NODE_PARTS

interface RelationshipEnds {
  readonly type: string
  readonly from: NodePart
  readonly to: NodePart
  readonly by: Anchor
}

/** Relationships in the order in which they leave, each of one kind of ends. */
export const RELATIONSHIP_PARTS = {
  'SAME_AS.Instrument': { type: 'SAME_AS', from: 'Thing', to: 'Thing', by: 'things' },
  ISSUED_BY: { type: 'ISSUED_BY', from: 'Statement', to: 'Thing', by: 'statements' },
  TEXT_OF: { type: 'TEXT_OF', from: 'Statement', to: 'Thing', by: 'statements' },
  EDITION_OF: { type: 'EDITION_OF', from: 'Edition', to: 'Statement', by: 'editions' },
  SOURCE_OF: { type: 'SOURCE_OF', from: 'Source', to: 'Edition', by: 'editions' },
  HAS_TEXT: { type: 'HAS_TEXT', from: 'Edition', to: 'SourceText', by: 'editions' },
  NAMES: { type: 'NAMES', from: 'Edition', to: 'Thing', by: 'editions' },
  HAS_CLAUSE: { type: 'HAS_CLAUSE', from: 'Edition', to: 'Clause', by: 'editions' },
  NEXT: { type: 'NEXT', from: 'Clause', to: 'Clause', by: 'editions' },
  MENTIONS: { type: 'MENTIONS', from: 'Clause', to: 'Thing', by: 'editions' },
  CITES: { type: 'CITES', from: 'Clause', to: 'Thing', by: 'editions' },
  'EXPRESSES.Position': { type: 'EXPRESSES', from: 'Clause', to: 'Position', by: 'editions' },
  'EXPRESSES.Commitment': { type: 'EXPRESSES', from: 'Clause', to: 'Commitment', by: 'editions' },
  HELD_BY: { type: 'HELD_BY', from: 'Position', to: 'Thing', by: 'editions' },
  ADDRESSED_TO: { type: 'ADDRESSED_TO', from: 'Position', to: 'Thing', by: 'editions' },
  MADE_BY: { type: 'MADE_BY', from: 'Commitment', to: 'Thing', by: 'editions' },
  'ABOUT.Position': { type: 'ABOUT', from: 'Position', to: 'Thing', by: 'editions' },
  'ABOUT.Commitment': { type: 'ABOUT', from: 'Commitment', to: 'Thing', by: 'editions' },
  'HAS_TOPIC.Position': { type: 'HAS_TOPIC', from: 'Position', to: 'Topic', by: 'editions' },
  'HAS_TOPIC.Commitment': { type: 'HAS_TOPIC', from: 'Commitment', to: 'Topic', by: 'editions' },
  'SAME_AS.Position': { type: 'SAME_AS', from: 'Position', to: 'Position', by: 'editions' },
  'SAME_AS.Commitment': { type: 'SAME_AS', from: 'Commitment', to: 'Commitment', by: 'editions' },
  'RESTATES.Position': { type: 'RESTATES', from: 'Position', to: 'Position', by: 'editions' },
  'RESTATES.Commitment': { type: 'RESTATES', from: 'Commitment', to: 'Commitment', by: 'editions' },
} as const satisfies Record<string, RelationshipEnds>
export type RelationshipPart = keyof typeof RELATIONSHIP_PARTS

export const NODE_PART_NAMES = Object.keys(NODE_PARTS) as NodePart[]
export const RELATIONSHIP_PART_NAMES = Object.keys(RELATIONSHIP_PARTS) as RelationshipPart[]
