import { sha256 as digest } from '../../extraction/digest.ts'
import { type Commitment, type Extraction, type Part, POLARITY, type Position } from '../../extraction/model.ts'
import type { SourceText } from '../library.ts'
import { searchText } from '../search/searchable.ts'
import type { EntityDescription } from './entities.ts'
import { groupKeyOf } from './identity.ts'
import { orderKey } from './order-key.ts'
import { type NodeRow, type Properties, present, type RelationshipRow, type Rows } from './rows.ts'

const NAME_LENGTH = 40

/** What is known of a text beyond its extraction. */
export interface TextFacts {
  readonly text: string
  /** Of its title (see `titleSubject`). */
  readonly subject: string
  readonly editionOf?: string | undefined
  /** What it says of the entities it names. */
  readonly descriptions: readonly EntityDescription[]
  /** Of the topics its stances touch. */
  readonly topics: readonly NodeRow[]
}

/** All that one text says, as rows: its edition, clauses and facts, but nothing that depends on other texts. */
export function factRows(extraction: Extraction, { text, subject, editionOf, descriptions, topics }: TextFacts): Rows {
  const edition = editionRow(extraction, subject, editionOf)
  const facts = { extraction, text, partOf: new Map(extraction.clauses.map((clause) => [clause.id, clause.part])) }
  const positions = extraction.positions.map((position) => positionRow(facts, position))
  const commitments = extraction.commitments.map((commitment) => commitmentRow(facts, commitment))
  return {
    nodes: [edition, ...clauseRows(facts), ...positions, ...commitments, ...topics],
    relationships: [
      ...clauseRelationships(extraction),
      ...descriptions.map(({ id, properties }) => link('NAMES', extraction.edition, id, properties)),
      ...mentionRelationships(facts),
      ...extraction.positions.flatMap(positionRelationships),
      ...extraction.commitments.flatMap(commitmentRelationships),
    ],
  }
}

/** The node that says where a text was read, and when. */
export function sourceRow(source: SourceText, sha256: string, ingestedAt: string): NodeRow {
  const id = sourceId(source.location)
  const properties = {
    id,
    name: shorten(source.location.split(/[\\/]/).at(-1) || source.location),
    location: source.location,
    sha256,
    encoding: source.encoding,
    mediaType: source.mediaType,
    corrections: canonicalJson(source.corrections),
    ingestedAt,
  }
  return { label: 'Source', id, properties }
}

export const sourceId = (location: string): string => digest(location, 16)

/** JSON with sorted keys: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isPlainObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
}

/** Tells whether two readings of one text found the same. */
export const factsHash = (extraction: Extraction): string => digest(canonicalJson({ ...extraction, source: undefined, issues: undefined }), 32)

function editionRow(extraction: Extraction, subject: string, editionOf: string | undefined): NodeRow {
  const { edition: id, statement } = extraction
  const properties = present({
    id,
    name: shorten(`${statement.language} ${statement.title}`),
    title: statement.title,
    language: statement.language,
    sha256: extraction.sha256,
    chars: extraction.chars,
    bodyChars: bodyLength(extraction),
    truncated: statement.truncated,
    primary: false,
    paraphrase: statement.paraphrase ?? false,
    kind: statement.kind,
    dateSource: statement.dateSource,
    groupKey: groupKeyOf(statement),
    subject,
    statementKey: statement.id,
    instrumentKey: statement.instrument,
    factsHash: factsHash(extraction),
    corrected: [...(statement.corrected ?? [])].sort(),
    parties: [...statement.parties].sort(),
    place: statement.place,
    editionOf,
    ...dated(extraction),
  })
  return { label: 'Edition', id, properties }
}

interface Facts {
  readonly extraction: Extraction
  readonly text: string
  readonly partOf: ReadonlyMap<string, Part>
}

function clauseRows({ extraction, text }: Facts): NodeRow[] {
  return extraction.clauses.map((clause, ordinal) => {
    const { id, part, section, paragraph, start, end } = clause
    return {
      label: 'Clause',
      id,
      properties: present({
        id,
        name: shorten(clause.text),
        ordinal,
        part,
        section,
        paragraph,
        start,
        end,
        quote: text.slice(start, end),
        text: clause.text,
        language: extraction.statement.language,
        date: extraction.statement.date,
        search: searchText({ text: clause.text }),
      }),
    }
  })
}

function positionRow(facts: Facts, position: Position): NodeRow {
  const { stance } = position
  return {
    label: 'Position',
    id: position.id,
    properties: {
      ...stancedProperties(facts, position, stance, position.holders),
      stance,
      polarity: POLARITY[stance],
      addressees: unique(position.addressees).sort(),
    },
  }
}

function commitmentRow(facts: Facts, commitment: Commitment): NodeRow {
  const { modality, deadline } = commitment
  return {
    label: 'Commitment',
    id: commitment.id,
    properties: present({ ...stancedProperties(facts, commitment, modality, commitment.actors), modality, deadline }),
  }
}

function stancedProperties({ extraction, text, partOf }: Facts, found: Position | Commitment, label: string, holders: readonly string[]): Properties {
  const { id, start, end, cue, rule, about, topics, cameo, plover } = found
  return present({
    id,
    name: shorten(`${label} ${found.text}`),
    start,
    end,
    cue: text.slice(cue.start, cue.end),
    cueStart: cue.start,
    cueEnd: cue.end,
    quote: text.slice(start, end),
    text: found.text,
    rule,
    part: partOf.get(found.clause) ?? 'BODY',
    holdersKey: unique(holders).sort().join(','),
    orderKey: orderKey(extraction.statement.date, id),
    holders: unique(holders).sort(),
    about: unique(about.map((named) => named.id)).sort(),
    targets: unique(about.filter(({ role }) => role === 'TARGET').map((named) => named.id)).sort(),
    primary: false,
    paraphrase: extraction.statement.paraphrase ?? false,
    language: extraction.statement.language,
    statementKind: extraction.statement.kind,
    search: searchText({ text: found.text }),
    topics: [...topics].sort(),
    cameo,
    plover,
    ...dated(extraction),
  })
}

function clauseRelationships(extraction: Extraction): RelationshipRow[] {
  return extraction.clauses.flatMap((clause, ordinal) => {
    const next = extraction.clauses[ordinal + 1]
    return [link('HAS_CLAUSE', extraction.edition, clause.id), ...(next ? [link('NEXT', clause.id, next.id)] : [])]
  })
}

function mentionRelationships({ extraction, text }: Facts): RelationshipRow[] {
  const ruleAt = new Map(extraction.mentions.map(({ start, rule }) => [start, rule]))
  const place = ({ start, end }: { start: number; end: number }) =>
    present({ id: `${extraction.edition}-m${start}`, start, end, surface: text.slice(start, end), rule: ruleAt.get(start) })
  return [
    ...extraction.mentions.filter((mention) => mention.type !== 'Instrument').map((mention) => link('MENTIONS', mention.clause, mention.id, place(mention))),
    ...extraction.citations.map((citation) =>
      link('CITES', citation.clause, citation.id, present({ ...place(citation), dated: citation.dated, article: citation.article })),
    ),
  ]
}

function positionRelationships(position: Position): RelationshipRow[] {
  return [
    link('EXPRESSES.Position', position.clause, position.id),
    ...unique(position.holders).map((id) => link('HELD_BY', position.id, id)),
    ...unique(position.addressees).map((id) => link('ADDRESSED_TO', position.id, id)),
    ...position.about.map(({ id, role }) => link('ABOUT.Position', position.id, id, { role })),
    ...unique(position.topics).map((id) => link('HAS_TOPIC.Position', position.id, id)),
  ]
}

function commitmentRelationships(commitment: Commitment): RelationshipRow[] {
  return [
    link('EXPRESSES.Commitment', commitment.clause, commitment.id),
    ...unique(commitment.actors).map((id) => link('MADE_BY', commitment.id, id)),
    ...commitment.about.map(({ id, role }) => link('ABOUT.Commitment', commitment.id, id, { role })),
    ...unique(commitment.topics).map((id) => link('HAS_TOPIC.Commitment', commitment.id, id)),
  ]
}

/** How complete a text is: site matter before and after the statement does not count. */
function bodyLength(extraction: Extraction): number {
  return extraction.clauses.filter((clause) => clause.part === 'BODY' || clause.part === 'ANNEX').reduce((sum, clause) => sum + clause.text.length, 0)
}

function dated({ statement }: Extraction): Properties {
  return statement.date ? { date: statement.date, year: Number(statement.date.slice(0, 4)) } : {}
}

export function link(type: string, from: string, to: string, properties: Properties = {}): RelationshipRow {
  return { type, from, to, properties }
}

export function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length <= NAME_LENGTH ? flat : `${[...flat].slice(0, NAME_LENGTH - 1).join('')}…`
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
const isPlainObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value)
