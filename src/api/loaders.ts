import DataLoader from 'dataloader'
import type { QueryParts } from '../graph/conditions.ts'
import { groupBy } from '../graph/rows.ts'
import type { GraphStore, Row } from '../graph/store.ts'
import type { Budget } from './budget.ts'
import type { PageParameters } from './connection.ts'
import type { Facet, ListQueries, NodeQueries, PageQueries, ParentPageQueries, SearchQueries, TableQueries } from './queries.ts'
import type { FacetsRow } from './rows.ts'
import { TornRead } from './torn-read.ts'

export type Filter = Readonly<Record<string, unknown>>

/** What one request reads. Calls of one level with the same query and parameters become one store query over all their ids. */
export interface Loaders {
  node<Q extends keyof NodeQueries>(query: Q, id: string): Promise<NodeQueries[Q] | null>
  list<Q extends keyof ListQueries>(query: Q, parent: string, parameters?: Filter): Promise<ListQueries[Q][]>
  pageOf<Q extends keyof ParentPageQueries>(query: Q, parent: string, filter: Filter, page: PageParameters): Promise<ParentPageQueries[Q][]>
  /** Rows of a query that is no list of nodes. */
  rows<Q extends keyof TableQueries>(query: Q, parameters: Filter, parts?: QueryParts): Promise<TableQueries[Q][]>
  /** Nodes of a query that is composed of pieces. */
  found<Q extends keyof ComposedQueries>(query: Q, parameters: Filter, parts: QueryParts): Promise<ComposedQueries[Q][]>
  totalFound(query: keyof ComposedQueries, parameters: Filter, parts: QueryParts): Promise<number>
  /** How many items have each value of a facet, the most frequent first. */
  counts(facets: FacetsRow, facet: Facet): Promise<Count[]>
  totalOf(query: keyof ParentPageQueries, parent: string, filter: Filter): Promise<number>
}

type ComposedQueries = PageQueries & SearchQueries

export interface Count {
  readonly value: unknown
  readonly count: number
}

interface WantedCounts {
  readonly facets: FacetsRow
  readonly facet: Facet
}

/** Loaders that remember what they read: for one request only. The rows' types are the queries' word (`queries.ts`). */
export function createLoaders(store: GraphStore, { whenIdle }: Pick<Budget, 'whenIdle'>): Loaders {
  // A level that is handed on in turns is read at once all the same.
  const options = { batchScheduleFn: whenIdle }
  const batches = new Map<string, DataLoader<string, Row[]>>()

  /** The rows of one id, told by `keyOf`, from a query that takes many. */
  const rowsOf = (query: string, id: string, keyOf: (row: Row) => unknown, parameters: Filter = NONE, parts?: QueryParts): Promise<Row[]> => {
    // A row that is being removed loses the ids that lead on.
    if (id == null) throw new TornRead('What the answer leads to')
    const name = parameters === NONE && !parts ? query : JSON.stringify([query, parameters, parts])
    const read = (ids: readonly string[]) => store.read(query, { ...parameters, ids: [...ids].sort() }, parts && { parts })
    const batch = batches.get(name) ?? new DataLoader(async (ids: readonly string[]) => inGroups(ids, await read(ids), keyOf), options)
    batches.set(name, batch)
    return batch.load(id)
  }

  const countsOf = async ({ facets: { query, filter, parent }, facet }: WantedCounts, facets: readonly Facet[]): Promise<Count[]> => {
    const rows = await rowsOf(query, parent?.id ?? '', parentId, { facets }, { filter, ...(parent && { parents: parent.kind }) })
    return rows.filter((row) => row.facet === facet) as unknown as Count[]
  }
  // The facets of one level are counted together, so that the items are read once and what the facets name is read together too.
  const counts = new DataLoader(
    (wanted: readonly WantedCounts[]) => {
      const facets = new Map(Array.from(groupBy(wanted, countedIn), ([items, each]) => [items, facetsOf(each)]))
      return Promise.all(wanted.map((each) => countsOf(each, facets.get(countedIn(each)) ?? [])))
    },
    { ...options, cacheKeyFn: (key) => JSON.stringify(key) },
  )

  return {
    node: <Q extends keyof NodeQueries>(query: Q, id: string) => rowsOf(query, id, nodeId).then((rows) => nodesIn<NodeQueries[Q]>(rows)[0] ?? null),
    list: <Q extends keyof ListQueries>(query: Q, parent: string, parameters?: Filter) =>
      rowsOf(query, parent, parentId, parameters) as unknown as Promise<ListQueries[Q][]>,
    pageOf: async (query, parent, filter, page) => nodesIn(await rowsOf(query, parent, parentId, { ...filter, ...page })),
    rows: async <Q extends keyof TableQueries>(query: Q, parameters: Filter, parts?: QueryParts) =>
      (await store.read(query, parameters, parts && { parts })) as unknown as TableQueries[Q][],
    found: async (query, parameters, parts) => nodesIn(await store.read(query, parameters, { parts })),
    totalFound: async (query, parameters, parts) => totalIn(await store.read(`${query}-total`, parameters, { parts })),
    counts: (facets, facet) => counts.load({ facets, facet }),
    totalOf: async (query, parent, filter) => totalIn(await rowsOf(`${query}-total`, parent, parentId, filter)),
  }
}

const NONE: Filter = {}
const nodeId = (row: Row): unknown => (row.node as { readonly id: string }).id
const parentId = (row: Row): unknown => row.parent
const nodesIn = <Node>(rows: Row[]): Node[] => rows.map((row) => row.node as Node)
const countedIn = ({ facets: { query, filter, parent } }: WantedCounts): string => JSON.stringify([query, filter, parent?.kind])
const facetsOf = (wanted: readonly WantedCounts[]): Facet[] => [...new Set(wanted.map(({ facet }) => facet))].sort()
const totalIn = (rows: Row[]): number => (rows[0]?.total ?? 0) as number

function inGroups(ids: readonly string[], rows: Row[], keyOf: (row: Row) => unknown): Row[][] {
  const groups = groupBy(rows, keyOf)
  return ids.map((id) => groups.get(id) ?? [])
}
