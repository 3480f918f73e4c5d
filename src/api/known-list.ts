import { type Connection, connect, type PageArguments } from './connection.ts'
import type { SortedList } from './cursor.ts'

/** A Relay connection over a list that is known whole: in the order of its ids, which make the cursors. */
export function connectKnown<Row extends { readonly id: string }>(page: PageArguments, list: Omit<SortedList, 'sort'>, items: readonly Row[]): Connection<Row> {
  const sorted = [...items].sort((one, other) => (one.id < other.id ? -1 : 1))
  return connect<Row>(page, {
    ...list,
    sort: 'id',
    rows: async ({ afterId, beforeId, backward, limit }) => {
      const between = sorted.filter(({ id }) => (afterId === null || id > afterId) && (beforeId === null || id < beforeId))
      return backward ? between.slice(-limit) : between.slice(0, limit)
    },
    total: async () => sorted.length,
  })
}
