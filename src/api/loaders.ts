import DataLoader from 'dataloader'
import type { QueryParts } from '../graph/conditions.ts'
import type { GraphStore, Row } from '../graph/store.ts'
import type { PageParameters } from './connection.ts'
import type { ListQueries, NodeQueries, PageQueries, ParentPageQueries, SearchQueries, TableQueries } from './queries.ts'

export type Filter = Readonly<Record<string, unknown>>

/** What one request reads. Calls of one level with the same query and parameters become one store query over all their ids. */
export interface Loaders {
  node<Q extends keyof NodeQueries>(query: Q, id: string): Promise<NodeQueries[Q] | null>
  list<Q extends keyof ListQueries>(query: Q, parent: string): Promise<ListQueries[Q][]>
  page<Q extends keyof PageQueries>(query: Q, filter: Filter, page: PageParameters): Promise<PageQueries[Q][]>
  pageOf<Q extends keyof ParentPageQueries>(query: Q, parent: string, filter: Filter, page: PageParameters): Promise<ParentPageQueries[Q][]>
  /** Rows of a query that is no list of nodes. */
  rows<Q extends keyof TableQueries>(query: Q, parameters: Filter): Promise<TableQueries[Q][]>
  /** Nodes of a query that is composed of pieces. */
  found<Q extends keyof SearchQueries>(query: Q, parameters: Filter, parts: QueryParts): Promise<SearchQueries[Q][]>
  totalFound(query: keyof SearchQueries, parameters: Filter, parts: QueryParts): Promise<number>
  total(query: keyof PageQueries, filter: Filter): Promise<number>
  totalOf(query: keyof ParentPageQueries, parent: string, filter: Filter): Promise<number>
}

/** Loaders that remember what they read: for one request only. The rows' types are the queries' word (`queries.ts`). */
export function createLoaders(store: GraphStore, signal?: AbortSignal): Loaders {
  const options = signal ? { signal } : {}
  const batches = new Map<string, DataLoader<string, Row[]>>()

  /** The rows of one id, told by `keyOf`, from a query that takes many. */
  const rowsOf = (query: string, id: string, keyOf: (row: Row) => unknown, parameters: Filter = {}): Promise<Row[]> => {
    const name = JSON.stringify([query, parameters])
    const batch = batches.get(name) ?? new DataLoader((ids: readonly string[]) => readGroups(query, ids, parameters, keyOf))
    batches.set(name, batch)
    return batch.load(id)
  }
  const readGroups = async (query: string, ids: readonly string[], parameters: Filter, keyOf: (row: Row) => unknown): Promise<Row[][]> => {
    const groups = groupRows(await store.read(query, { ...parameters, ids: [...ids].sort() }, options), keyOf)
    return ids.map((id) => groups.get(id) ?? [])
  }

  return {
    node: async <Q extends keyof NodeQueries>(query: Q, id: string) => nodesIn<NodeQueries[Q]>(await rowsOf(query, id, nodeId))[0] ?? null,
    list: async <Q extends keyof ListQueries>(query: Q, parent: string) => (await rowsOf(query, parent, parentId)) as unknown as ListQueries[Q][],
    page: async (query, filter, page) => nodesIn(await store.read(query, { ...filter, ...page }, options)),
    pageOf: async (query, parent, filter, page) => nodesIn(await rowsOf(query, parent, parentId, { ...filter, ...page })),
    rows: async <Q extends keyof TableQueries>(query: Q, parameters: Filter) => (await store.read(query, parameters, options)) as unknown as TableQueries[Q][],
    found: async (query, parameters, parts) => nodesIn(await store.read(query, parameters, { ...options, parts })),
    totalFound: async (query, parameters, parts) => totalIn(await store.read(`${query}-total`, parameters, { ...options, parts })),
    total: async (query, filter) => totalIn(await store.read(`${query}-total`, filter, options)),
    totalOf: async (query, parent, filter) => totalIn(await rowsOf(`${query}-total`, parent, parentId, filter)),
  }
}

const nodeId = (row: Row): unknown => (row.node as { readonly id: string }).id
const parentId = (row: Row): unknown => row.parent
const nodesIn = <Node>(rows: Row[]): Node[] => rows.map((row) => row.node as Node)
const totalIn = (rows: Row[]): number => (rows[0]?.total ?? 0) as number

function groupRows(rows: Row[], keyOf: (row: Row) => unknown): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
