import { BINDING_KINDS, type Entity, type EntityType, type Extraction, type Language } from '../../extraction/model.ts'
import { searchText } from '../search/searchable.ts'
import { type NodeRow, type Properties, present, type Value } from './rows.ts'

/** What one text says of an entity: a NAMES relationship. */
export interface EntityDescription {
  readonly id: string
  /** `type` among them. */
  readonly properties: Properties
}

/** `Entity.source` of entities that a text names and no registry entry knows. */
const UNKNOWN = 'text'
/** `Entity.source` of entities that nobody checked. */
const UNCHECKED: readonly string[] = [UNKNOWN, 'unverified']
/** `Entity.source` of the instrument that a statement is, described by the statement itself. */
const ITSELF = 'statement'

/** Ids of the parties that a title names. */
export type ReadParties = (title: string, language: Language) => readonly string[]

/**
 * What a text says of the entities it names, one description each; also of those it refers to but does not describe.
 * Of an instrument that no registry entry knows it also tells day and parties, by which its titles in two languages are told to be one.
 */
export function describeEntities(extraction: Extraction, partiesOf: ReadParties): EntityDescription[] {
  const described = new Map(extraction.entities.map((entity) => [entity.id, entity]))
  for (const missing of referredTo(extraction)) if (!described.has(missing.id)) described.set(missing.id, missing)
  const own = ownInstrument(extraction)
  if (own) described.set(own.id, mergeOwn(own, described.get(own.id)))
  return [...described.values()].map((entity) => ({
    id: entity.id,
    properties: { ...descriptionOf(entity), ...instrumentFacts(entity, extraction, partiesOf) },
  }))
}

/**
 * The node of an entity, made of all that the texts in the graph say of it: checked entries before a statement's word on
 * itself before what citing texts say, then by edition, so that the order of arrival does not matter.
 */
export function entityNode(id: string, descriptions: readonly { readonly edition: string; readonly properties: Properties }[]): NodeRow {
  const ranked = [...descriptions]
    .sort((a, b) => rank(a.properties) - rank(b.properties) || (a.edition < b.edition ? -1 : 1))
    .map(({ properties }) => properties)
  const { type, dated: _, parties: __, ...rest } = Object.assign({}, ...ranked.toReversed()) as Properties
  const label = String(type)
  const aliases = unionOf(ranked, 'aliases')
  const described = { ...rest, id, aliases, name: displayName(id, rest), ...matchFacts(label, rest, ranked) }
  const properties = { ...described, search: namesToSearch(described) }
  return { label: isBinding(label, properties) ? 'Treaty' : label, id, properties }
}

/** Names in all languages; id and number are aliases too. */
function namesToSearch({ id, name, nameEn, nameZhHans, nameZhHant, number, aliases }: Properties): string {
  const known = (names: readonly (Value | undefined)[]) => names.filter((each) => each !== undefined).map(String)
  return searchText({ names: known([name, nameEn, nameZhHans, nameZhHant]), aliases: known([...(aliases as readonly string[]), id, number]) })
}

/** Only what no registry entry and no statement of its own makes known is matched across languages. */
function matchFacts(label: string, { source, kind }: Properties, descriptions: readonly Properties[]): Properties {
  if (label !== 'Instrument' || source !== UNKNOWN) return {}
  const day = agreedDay(unionOf(descriptions, 'dated'))
  return present({ parties: unionOf(descriptions, 'parties'), matchKey: day && kind ? `${kind} ${day}` : undefined })
}

/** The day that all dates allow; none when they disagree or know the year or month alone. */
function agreedDay(dates: readonly string[]): string | undefined {
  const day = dates.find((date) => date.length === 'YYYY-MM-DD'.length)
  return day && dates.every((date) => day.startsWith(date)) ? day : undefined
}

const unionOf = (descriptions: readonly Properties[], key: 'aliases' | 'dated' | 'parties'): string[] =>
  [...new Set(descriptions.flatMap((each) => (each[key] ?? []) as readonly string[]))].sort()

function rank({ source }: Properties): number {
  if (source === ITSELF) return 1
  return UNCHECKED.includes(String(source)) ? 2 : 0
}

function descriptionOf(entity: Entity): Properties {
  const names = { nameEn: entity.name.en, nameZhHans: entity.name['zh-Hans'], nameZhHant: entity.name['zh-Hant'] }
  const { type, kind, number, date, source } = entity
  const properties = present({ type, ...names, kind, number, date, source, aliases: [...new Set(entity.aliases ?? [])].sort() })
  return { ...properties, name: displayName(entity.id, properties) }
}

/** The day is that which the text gives the instrument wherever it cites it; the parties are those of the title. */
function instrumentFacts({ id, type, source, name, date }: Entity, { citations, statement }: Extraction, partiesOf: ReadParties): Properties {
  if (type !== 'Instrument' || source !== UNKNOWN) return {}
  const dates = [date, ...citations.filter((citation) => citation.id === id).map(({ dated }) => dated)]
  const titles = Object.entries(name) as [Language, string][]
  const parties = titles.flatMap(([language, title]) => partiesOf(title, language))
  return {
    dated: [...new Set(dates.filter((each) => each !== undefined))].sort(),
    parties: [...new Set(parties.length > 0 ? parties : impliedParties(id, statement.parties))].sort(),
  }
}

/** A title such as "the Agreement on Rivers" names no parties; where it is an instrument of the two sides, its id begins with them. */
function impliedParties(id: string, parties: readonly string[]): readonly string[] {
  const prefix = [...parties].sort().map((party) => party.toLowerCase())
  return parties.length > 1 && id.startsWith(`${prefix.join('-')}-`) ? parties : []
}

function displayName(id: string, { nameEn, nameZhHans, nameZhHant }: Properties): string {
  return String(nameEn ?? nameZhHans ?? nameZhHant ?? id)
}

const isBinding = (label: string, { kind }: Properties): boolean => label === 'Instrument' && BINDING_KINDS.some((each) => each === kind)

/** Under this id other texts cite the statement. */
function ownInstrument({ statement }: Extraction): Entity | undefined {
  if (!statement.instrument) return undefined
  const kind = KIND_OF_STATEMENT[statement.kind]
  return {
    id: statement.instrument,
    type: 'Instrument',
    kind,
    name: { [statement.language]: statement.title },
    ...(statement.date && { date: statement.date }),
    source: ITSELF,
  }
}

/** A checked entry stays; what else the text says of its own instrument yields to its title and date. */
function mergeOwn(own: Entity, found: Entity | undefined): Entity {
  if (!found) return own
  if (!UNCHECKED.includes(found.source)) return found
  return { ...found, ...own, name: { ...found.name, ...own.name } }
}

const KIND_OF_STATEMENT: Record<Extraction['statement']['kind'], string> = {
  JOINT_STATEMENT: 'JOINT_STATEMENT',
  DECLARATION: 'DECLARATION',
  COMMUNIQUE: 'JOINT_STATEMENT',
  RESOLUTION: 'RESOLUTION',
  TREATY: 'TREATY',
  SPEECH: 'OTHER',
  OTHER: 'OTHER',
}

function referredTo(extraction: Extraction): Entity[] {
  const bare = (id: string, type: EntityType): Entity => ({ id, type, name: {}, source: 'unverified' })
  const holders = [
    ...extraction.statement.parties,
    ...extraction.positions.flatMap((each) => [...each.holders, ...each.addressees]),
    ...extraction.commitments.flatMap((each) => each.actors),
  ]
  return [
    ...extraction.mentions.map((mention) => bare(mention.id, mention.type)),
    ...extraction.citations.map((citation): Entity => ({ ...bare(citation.id, 'Instrument'), kind: citation.kind })),
    ...holders.map((id) => bare(id, /^[A-Z]{2}$/.test(id) ? 'Country' : 'Group')),
    ...[...extraction.positions, ...extraction.commitments].flatMap((each) => each.about.map(({ id }) => bare(id, 'Group'))),
  ]
}
