/**
 * The engine finds equal values by an index, but keeps none in order: a range or a page of a sorted list would have it read
 * everything. So what goes by dates is asked for year by year.
 */
import { type AnchorChoice, type Condition, conjunctsOf, hasAnchor, type QueryParts } from '../conditions.ts'
import { yearOf } from '../order-key.ts'
import type { Row } from '../store.ts'

/** A year in which there are texts; null for texts without a date. */
export type Year = number | null

/** Whether the years that occur must be known for the query to be asked well. */
export const goesByYear = (parts: QueryParts): boolean => isNewestFirst(parts) || conjunctsOf(parts.filter).some(isRange)

interface ReadByYear {
  readonly label: string
  readonly parts: QueryParts
  /** Rows of a page; a query without pages has none. */
  readonly limit: number | undefined
  readonly years: readonly Year[]
  /** Runs the query, for fewer rows where a limit is given. */
  readonly read: (parts: QueryParts, anchors: AnchorChoice, limit?: number) => Promise<Row[]>
}

/** The rows of a query that goes by dates. */
export function readByYear({ label, parts, limit, years, read }: ReadByYear): Promise<Row[]> {
  const asked = yearsAsked(parts.filter, years)
  const rest = conjunctsOf(parts.filter).filter((condition) => !isRange(condition))
  if (isNewestFirst(parts) && limit !== undefined && !rest.some(isFew))
    return readNewest({ label, parts: { ...parts, filter: { and: rest } }, limit, years: asked, read })
  const ranged = rest.length < conjunctsOf(parts.filter).length
  return read({ ...parts, filter: { and: [...(ranged ? [{ is: 'year', value: asked }] : []), ...rest] } }, 'any')
}

/** Years read before something that the filter names is taken to be rare. */
const FIRST_YEARS = 3

/**
 * Up to `limit` rows in the order of their dates: the first year alone, then twice as many each time. What fills no page soon is
 * rare, and read from what the filter ties it to.
 */
async function readNewest({ label, parts, limit, years, read }: ReadByYear & { readonly limit: number }): Promise<Row[]> {
  const rows: Row[] = []
  const waiting = inReadingOrder(years, parts)
  const total = waiting.length
  for (let size = 1; waiting.length > 0 && rows.length < limit; size *= 2) {
    if (total - waiting.length >= FIRST_YEARS && hasAnchor(label, parts.filter)) return read(withinAll(years, parts), 'any')
    rows.push(...(await read(within(nextWindow(waiting, size), parts), 'none', limit - rows.length)))
  }
  return rows
}

/** Facts without a date, which stand at one end, are found otherwise than by year. */
function nextWindow(waiting: Year[], size: number): Year[] {
  const undated = waiting.indexOf(null)
  return waiting.splice(0, undated === 0 ? 1 : undated > 0 ? Math.min(size, undated) : size)
}

function within(window: readonly Year[], parts: QueryParts): QueryParts {
  const years: Condition = window[0] === null ? { is: 'undated', value: true } : { is: 'year', value: window }
  return { ...parts, filter: { and: [years, ...conjunctsOf(parts.filter)] } }
}

function withinAll(years: readonly Year[], parts: QueryParts): QueryParts {
  return years.includes(null) ? parts : within(years, parts)
}

const isNewestFirst = ({ order }: QueryParts): boolean => order?.length === 1 && order[0]?.by === 'newest'
const isRange = (condition: Condition): boolean => 'is' in condition && (condition.is === 'from' || condition.is === 'to')
/** What one statement says, or is addressed to one reader, is few in any library. */
const isFew = (condition: Condition): boolean => 'is' in condition && (condition.is === 'statement' || condition.is === 'addressee')

/** The years that the filter's ranges let through; all of them, and what has none, where it has no range. */
function yearsAsked(filter: Condition | undefined, years: readonly Year[]): readonly Year[] {
  const ranges = conjunctsOf(filter).flatMap((condition) => ('is' in condition && isRange(condition) ? [condition] : []))
  const fits = (year: number) => ranges.every(({ is, value }) => (is === 'from' ? year >= Number(value) : year <= Number(value)))
  return ranges.length === 0 ? years : years.filter((year) => year !== null && fits(year))
}

/** The years between the two places, in the order in which their facts are read. */
function inReadingOrder(years: readonly Year[], { order = [], after, before, backward }: QueryParts): Year[] {
  const ascending = order[0]?.direction === 'ASC'
  const [from, to] = ascending ? [before, after] : [after, before]
  const [oldest, newest] = [placeYear(from, Number.NEGATIVE_INFINITY), placeYear(to, Number.POSITIVE_INFINITY)]
  const between = years.filter((year) => rank(year) >= oldest && rank(year) <= newest).sort((one, other) => rank(other) - rank(one))
  // Order keys rise from the newest to the oldest.
  return ascending !== (backward ?? false) ? between : between.reverse()
}

const placeYear = (place: QueryParts['after'], open: number): number => (place ? rank(yearOf(String(place[0])) ?? null) : open)

/** What has no date is older than every year. */
const rank = (year: Year): number => year ?? 0
