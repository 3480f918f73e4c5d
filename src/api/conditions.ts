import type { Part } from '../../extraction/model.ts'
import type { Condition, Json } from '../graph/conditions.ts'
import { nameCondition, textCondition } from '../graph/text-conditions.ts'
import type { AboutRole, CommitmentFilter, PositionFilter, StatementFilter, YearRange } from './generated/types.ts'
import { bareId } from './global-id.ts'
import { BODY_PARTS } from './parts.ts'
import { yearsOf } from './years.ts'

/** Positions of primary editions that a filter lets through. */
export function positionCondition(filter: PositionFilter): Condition {
  return stanceCondition(filter, (one) => [
    ...anyOf('addressee', one.addressee),
    ...anyOf('holder', one.holder),
    ...anyOf('stance', one.stance),
    ...anyOf('polarity', one.polarity),
  ])
}

/** Commitments of primary editions that a filter lets through. */
export function commitmentCondition(filter: CommitmentFilter): Condition {
  return stanceCondition(filter, (one) => [
    ...anyOf('holder', one.actor),
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
  return combined(filter, (one) => [
    ...anyOf('kind', one.kind),
    ...anyOf('language', one.language),
    ...yearConditions(one.years),
    ...(one.title == null ? [] : [nameCondition('title', one.title)]),
    ...anyOf('party', one.party),
    ...anyOf('cites', one.cites),
  ])
}

interface EntityWanted {
  readonly types: readonly string[] | null | undefined
  readonly kinds: readonly string[] | null | undefined
  /** A part of one of its names. */
  readonly name: string | null | undefined
}

/** Entities of some types and kinds, by a part of a name whatever the case of its letters and its script. */
export function entityCondition({ types, kinds, name }: EntityWanted): Condition {
  return { and: [...anyOf('type', types), ...anyOf('kind', kinds), ...(name == null ? [] : [nameCondition('name', name)])] }
}

/** One of some values; nothing when none is asked for. */
function anyOf(name: string, values: readonly Json[] | null | undefined): Condition[] {
  return values == null ? [] : [{ is: name, value: values }]
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
  return { and: [{ is: 'primary', value: true }, ...parts, asked] }
}

/** The first that few facts fulfil is where the store begins: the narrowest come first. */
function sharedConditions<Filter extends StanceFilter<Filter>>(filter: Filter): Condition[] {
  const { about, aboutRole, topic, years, statement, statementKind, language, part, text } = filter
  return [
    ...anyOf(
      'statement',
      statement?.map((id) => bareId('Statement', id)),
    ),
    ...aboutConditions(about, aboutRole),
    ...anyOf(
      'topic',
      topic?.map((id) => bareId('Topic', id)),
    ),
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

function combined<Filter extends Combined<Filter>>(filter: Filter, conditionsOf: (filter: Filter) => Condition[]): Condition {
  const within = (one: Filter) => combined(one, conditionsOf)
  const { and, or, not } = filter
  return { and: [...conditionsOf(filter), ...(and ?? []).map(within), ...(or ? [{ or: or.map(within) }] : []), ...(not ? [{ not: within(not) }] : [])] }
}

function asksForParts<Filter extends StanceFilter<Filter>>({ part, and, or, not }: Filter): boolean {
  return part != null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asksForParts)
}
