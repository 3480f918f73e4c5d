import { ClausegraphError } from '../../errors.ts'
import { type Connection, connect, type PageArguments } from '../connection.ts'
import type { ApiContext } from '../context.ts'
import type { Sort } from '../cursor.ts'
import type { YearRange } from '../generated/types.ts'
import type { Filter } from '../loaders.ts'
import type { ListQueries, PageQueries, ParentPageQueries } from '../queries.ts'

/** A list of the whole graph. */
export function listAll<Q extends keyof PageQueries>(
  { load }: ApiContext,
  query: Q,
  sort: Sort,
  filter: Filter,
  page: PageArguments,
): Connection<PageQueries[Q]> {
  return connect<PageQueries[Q]>(page, {
    sort,
    rows: (parameters) => load.page(query, filter, parameters),
    total: () => load.total(query, filter),
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

/** The parameters `from` and `to` of a query, null where open. Throws BAD_INPUT for a range that ends before it begins. */
export function yearsOf(years: YearRange | null | undefined): { readonly from: number | null; readonly to: number | null } {
  const { from = null, to = null } = years ?? {}
  if (from !== null && to !== null && from > to) {
    throw new ClausegraphError('BAD_INPUT', `The years from ${from} to ${to} end before they begin; swap them.`)
  }
  return { from, to }
}

/** A row that another row leads to. It can only be missing when it was removed between two reads of one request. */
export async function present<Row>(row: Promise<Row | null | undefined>, what: string): Promise<Row> {
  const found = await row
  if (found != null) return found
  throw new ClausegraphError('NOT_FOUND', `${what} was removed while the answer was being read; ask again.`)
}
