import type { Condition, QueryParts } from '../conditions.ts'
import { yearOf } from '../order-key.ts'
import type { Row } from '../store.ts'

/** Whether the parts ask for facts newest first, or oldest first, and nothing narrower to begin at. */
export function isNewestFirst({ order }: QueryParts): boolean {
  return order?.length === 1 && order[0]?.by === 'newest'
}

interface NewestRead {
  readonly parts: QueryParts
  readonly limit: number
  /** Years that occur; null for facts without a date. */
  readonly years: readonly (number | null)[]
  readonly read: (parts: QueryParts, limit: number) => Promise<Row[]>
}

/**
 * Up to `limit` rows in the order of their dates, read a few years at a time: the engine keeps no index in order, so that a page
 * would have it sort everything, but finds the facts of a year at once. The first year alone, then twice as many each time.
 */
export async function readNewest({ parts, limit, years, read }: NewestRead): Promise<Row[]> {
  const rows: Row[] = []
  const waiting = inReadingOrder(years, parts)
  for (let size = 1; waiting.length > 0 && rows.length < limit; size *= 2) {
    // Facts without a date are found otherwise, and stand at one end.
    const window = waiting.splice(0, waiting[0] === null ? 1 : size)
    if (window.length > 1 && window.at(-1) === null) waiting.unshift(...window.splice(-1))
    rows.push(...(await read({ ...parts, filter: within(window, parts.filter) }, limit - rows.length)))
  }
  return rows
}

function within(window: readonly (number | null)[], filter: Condition | undefined): Condition {
  const years: Condition = window[0] === null ? { is: 'undated', value: true } : { is: 'year', value: window }
  return { and: [years, ...(filter ? [filter] : [])] }
}

/** The years between the two places, in the order in which their facts are read. */
function inReadingOrder(years: readonly (number | null)[], { order = [], after, before, backward }: QueryParts): (number | null)[] {
  const newestFirst = (order[0]?.direction === 'ASC') !== (backward ?? false)
  const [from, to] = order[0]?.direction === 'ASC' ? [before, after] : [after, before]
  const [oldest, newest] = [placeYear(from, Number.NEGATIVE_INFINITY), placeYear(to, Number.POSITIVE_INFINITY)]
  const sorted = years.filter((year) => (year ?? UNDATED) >= oldest && (year ?? UNDATED) <= newest).sort((one, other) => (other ?? UNDATED) - (one ?? UNDATED))
  return newestFirst ? sorted : sorted.reverse()
}

/** Older than every year. */
const UNDATED = 0

const placeYear = (place: QueryParts['after'], open: number): number => (place ? (yearOf(String(place[0])) ?? UNDATED) : open)
