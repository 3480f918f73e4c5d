import { type Connection, connect, type PageArguments } from './connection.ts'

/** A Relay connection over a list of some name that is known whole: in the order of its ids, which make the cursors. */
export function connectKnown<Row extends { readonly id: string }>(page: PageArguments, list: string, items: readonly Row[]): Connection<Row> {
  const sorted = [...items].sort((one, other) => (one.id < other.id ? -1 : 1))
  return connect<Row>(page, {
    list,
    sort: 'id',
    rows: async ({ afterId, beforeId, backward, limit }) => {
      const between = sorted.filter(({ id }) => (afterId === null || id > afterId) && (beforeId === null || id < beforeId))
      return backward ? between.slice(-limit) : between.slice(0, limit)
    },
    total: async () => sorted.length,
  })
}
