import type { Condition } from '../../graph/conditions.ts'
import { type Connection, connect, connectSorted, type PageArguments } from '../connection.ts'
import type { ApiContext } from '../context.ts'
import { listName, type Sort, type SortKey } from '../cursor.ts'
import type { Filter } from '../loaders.ts'
import type { ListQueries, PageQueries, ParentPageQueries } from '../queries.ts'
import { TornRead } from '../torn-read.ts'
import { noteFilter } from '../warnings.ts'

/** A list of the whole graph: what a condition lets through, sorted by some keys. `list`: its name, where the query serves several. */
export function listFound<Q extends keyof PageQueries>(
  context: ApiContext,
  query: Q,
  filter: Condition,
  keys: readonly SortKey<PageQueries[Q]>[],
  page: PageArguments,
  list: string = query,
): Connection<PageQueries[Q]> {
  const { load } = context
  const order = keys.map(({ by, direction }) => ({ by, direction }))
  return connectSorted<PageQueries[Q]>(page, {
    list: listName(list, filter),
    keys,
    rows: async ({ after, before, backward, limit }) => {
      const found = await load.found(query, { limit }, { filter, order, ...(after && { after }), ...(before && { before }), backward })
      if (found.length === 0 && !after && !before) noteFilter(filter, context)
      return backward ? found.reverse() : found
    },
    total: async () => {
      const total = await load.totalFound(query, {}, { filter })
      if (total === 0) noteFilter(filter, context)
      return total
    },
  })
}

/** A list that belongs to one parent; lists of all parents of one level are read together. */
export function listOf<Q extends keyof ParentPageQueries>(
  { load }: ApiContext,
  query: Q,
  sort: Sort,
  parent: string,
  filter: Filter,
  page: PageArguments,
): Connection<ParentPageQueries[Q]> {
  return connect<ParentPageQueries[Q]>(page, {
    list: listName(query, parent, filter),
    sort,
    rows: (parameters) => load.pageOf(query, parent, filter, parameters),
    total: () => load.totalOf(query, parent, filter),
  })
}

/** The resolver of a short list: what a query gives for the row. */
export function nodesOf<Q extends keyof ListQueries>(query: Q) {
  return async ({ id }: { readonly id: string }, _: unknown, { load }: ApiContext): Promise<ListQueries[Q]['node'][]> =>
    (await load.list(query, id)).map(({ node }) => node)
}

/** The resolver of a field that has one value at most, from a query that gives lists. */
export function firstOf<Q extends keyof ListQueries>(query: Q) {
  return async ({ id }: { readonly id: string }, _: unknown, { load }: ApiContext): Promise<ListQueries[Q]['node'] | null> =>
    (await load.list(query, id))[0]?.node ?? null
}

/** A row that another row leads to. It can only be missing when it was removed between two reads of one request. */
export async function present<Row>(row: Promise<Row | null | undefined>, what: string): Promise<Row> {
  const found = await row
  if (found != null) return found
  throw new TornRead(what)
}
