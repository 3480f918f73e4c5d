import type { Part } from '../../extraction/model.ts'
import { ClausegraphError } from '../errors.ts'
import type { Condition, Json } from '../graph/conditions.ts'
import { nameCondition, wordsCondition } from '../graph/text-conditions.ts'
import { readQuestion } from '../search/question.ts'
import { limitedConditions, limitLength, limitLevels, limitWords } from './filter-limits.ts'
import type { AboutRole, CommitmentFilter, PositionFilter, StatementFilter, YearRange } from './generated/types.ts'
import { bareIdOf, entityIdOf, readGlobalId, type TypedId } from './global-id.ts'
import { BODY_PARTS } from './parts.ts'
import { yearsOf } from './years.ts'

/** Positions of primary editions that a filter lets through. */
export function positionCondition(filter: PositionFilter): Condition {
  return stanceCondition(filter, (one) => [
    ...anyOf('addressee', entityIds('addressee', one.addressee)),
    ...anyOf('holder', entityIds('holder', one.holder)),
    ...anyOf('stance', one.stance),
    ...anyOf('polarity', polarities(one.polarity)),
  ])
}

/** Commitments of primary editions that a filter lets through. */
export function commitmentCondition(filter: CommitmentFilter): Condition {
  return stanceCondition(filter, (one) => [
    ...anyOf('holder', entityIds('actor', one.actor)),
    ...anyOf('modality', one.modality),
    ...(one.hasDeadline == null ? [] : [{ is: 'deadline', value: one.hasDeadline }]),
  ])
}

/** What stands in some parts of primary editions, in some years. */
export function primaryCondition(parts: readonly Part[], years?: YearRange | null): Condition {
  return { and: [{ is: 'primary', value: true }, { is: 'part', value: parts }, ...yearConditions(years)] }
}

/** Statements that a filter lets through. */
export function statementCondition(filter: StatementFilter): Condition {
  const conditionsOf = (one: StatementFilter): Condition[] => [
    ...anyOf('kind', one.kind),
    ...anyOf('language', one.language),
    ...yearConditions(one.years),
    ...(one.undated == null ? [] : [{ is: 'undated', value: one.undated }]),
    ...(one.title == null ? [] : [partOf('title', one.title)]),
    ...anyOf('party', entityIds('party', one.party)),
    ...anyOf('cites', entityIds('cites', one.cites)),
  ]
  return limitedConditions(combined(filter, conditionsOf))
}

interface EntityWanted {
  readonly types: readonly string[] | null | undefined
  readonly kinds: readonly string[] | null | undefined
  /** A part of one of its names. */
  readonly name: string | null | undefined
}

/** Entities of some types and kinds, by a part of a name whatever the case of its letters and its script. */
export function entityCondition({ types, kinds, name }: EntityWanted): Condition {
  return limitedConditions({ and: [...anyOf('type', types), ...anyOf('kind', kinds), ...(name == null ? [] : [partOf('name', name)])] })
}

/** One of some values; nothing when none is asked for. */
function anyOf(name: string, values: readonly Json[] | null | undefined): Condition[] {
  return values == null ? [] : [{ is: name, value: values }]
}

type Ids = readonly string[] | null | undefined

/** Ids of one type, without it. Throws BAD_INPUT for one of another type. */
const bareIds = (field: string, type: TypedId, given: Ids): Ids => given?.map((each) => bareIdOf(field, type, each))

/** Ids of entities, which have no type. Throws BAD_INPUT for one of another type. */
const entityIds = (field: string, given: Ids): Ids => given?.map((each) => entityIdOf(field, each))

/** Ids of entities that contents name. Throws BAD_INPUT for one of a topic, with where it belongs. */
function aboutIds(given: Ids): Ids {
  const topic = given?.find((each) => readGlobalId(each).type === 'Topic')
  if (topic === undefined) return entityIds('about', given)
  throw new ClausegraphError('BAD_INPUT', `Found ${shortened(topic)} in \`about\`, expected the id of an entity, such as "NATO"; give topics in \`topic\`.`)
}

const shortened = (given: string): string => JSON.stringify(given.slice(0, 80))

const POLARITIES: readonly number[] = [-1, 0, 1]

function polarities(given: readonly number[] | null | undefined): typeof given {
  const other = given?.find((each) => !POLARITIES.includes(each))
  if (other === undefined) return given
  throw new ClausegraphError('BAD_INPUT', `Found the polarity ${other}, expected -1 (against), 0 or 1 (for).`)
}

/** A part of a name or title. Throws BAD_INPUT for nothing but space, which stands in nearly all of them. */
function partOf(field: 'name' | 'title', text: string): Condition {
  limitLength(`\`${field}\``, text)
  if (text.trim() !== '') return nameCondition(field, text)
  throw new ClausegraphError(
    'BAD_INPUT',
    `Found ${shortened(text)} in \`${field}\`, expected a part of a ${field}; leave \`${field}\` out to let everything through.`,
  )
}

/** Every word of a text, whatever its ending and script. Throws BAD_INPUT for a text without words. */
function textCondition(text: string): Condition {
  limitLength('`text`', text)
  const question = readQuestion(text)
  if (!question)
    throw new ClausegraphError(
      'BAD_INPUT',
      `Found ${shortened(text)} in \`text\`, expected a letter or digit at least; leave \`text\` out to let everything through.`,
    )
  limitWords('`text`', question.stems.length)
  return wordsCondition(question)
}

/** Years from one to another. Throws BAD_INPUT for a range that ends before it begins. */
function yearConditions(years: YearRange | null | undefined): Condition[] {
  const { from, to } = yearsOf(years)
  return [...(from === null ? [] : [{ is: 'from', value: from }]), ...(to === null ? [] : [{ is: 'to', value: to }])]
}

/** A filter whose fields must all hold, with filters of its kind within it. */
interface Combined<Filter> {
  readonly and?: readonly Filter[] | null | undefined
  readonly or?: readonly Filter[] | null | undefined
  readonly not?: Filter | null | undefined
}

interface StanceFilter<Filter> extends Combined<Filter> {
  readonly about?: readonly string[] | null | undefined
  readonly aboutRole?: AboutRole | null | undefined
  readonly topic?: readonly string[] | null | undefined
  readonly years?: YearRange | null | undefined
  readonly statement?: readonly string[] | null | undefined
  readonly statementKind?: readonly string[] | null | undefined
  readonly language?: readonly string[] | null | undefined
  readonly part?: readonly string[] | null | undefined
  readonly text?: string | null | undefined
}

/** What positions and commitments share. Bodies and annexes count unless parts are asked for anywhere in the filter. */
function stanceCondition<Filter extends StanceFilter<Filter>>(filter: Filter, conditionsOf: (filter: Filter) => Condition[]): Condition {
  const asked = combined(filter, (one) => [...sharedConditions(one), ...conditionsOf(one)])
  const parts: Condition[] = asksForParts(filter) ? [] : [{ is: 'part', value: BODY_PARTS }]
  return { and: [{ is: 'primary', value: true }, ...parts, limitedConditions(asked)] }
}

/** The first that few facts fulfil is where the store begins: the narrowest come first. */
function sharedConditions<Filter extends StanceFilter<Filter>>(filter: Filter): Condition[] {
  const { about, aboutRole, topic, years, statement, statementKind, language, part, text } = filter
  return [
    ...anyOf('statement', bareIds('statement', 'Statement', statement)),
    ...aboutConditions(aboutIds(about), aboutRole),
    ...anyOf('topic', bareIds('topic', 'Topic', topic)),
    ...yearConditions(years),
    ...anyOf('statement-kind', statementKind),
    ...anyOf('language', language),
    ...anyOf('part', part),
    ...(text == null ? [] : [textCondition(text)]),
  ]
}

/** The condition and the facet of each role. */
export const IN_ROLE = { TARGET: 'target', MENTIONED: 'mentioned' } as const satisfies Record<AboutRole, string>
const HAS_ROLE = { TARGET: 'has-target', MENTIONED: 'has-mentioned' } as const satisfies Record<AboutRole, string>

function aboutConditions(about: readonly string[] | null | undefined, role: AboutRole | null | undefined): Condition[] {
  if (role == null) return anyOf('about', about)
  return about == null ? [{ is: HAS_ROLE[role], value: true }] : [{ is: IN_ROLE[role], value: about }]
}

function combined<Filter extends Combined<Filter>>(filter: Filter, conditionsOf: (filter: Filter) => Condition[], level = 0): Condition {
  limitLevels(level)
  const within = (one: Filter) => combined(one, conditionsOf, level + 1)
  const { and, or, not } = filter
  return { and: [...conditionsOf(filter), ...(and ?? []).map(within), ...(or ? [{ or: or.map(within) }] : []), ...(not ? [{ not: within(not) }] : [])] }
}

function asksForParts<Filter extends StanceFilter<Filter>>({ part, and, or, not }: Filter): boolean {
  return part != null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asksForParts)
}
