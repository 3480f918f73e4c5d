import { ClausegraphError } from '../errors.ts'
import { cursorOf, type Place, type Placed, readCursor, type Sort } from './cursor.ts'

export const PAGE_SIZE = 25
export const MAX_PAGE_SIZE = 100

/** A list that is read by the page; nothing is read before it is asked for. */
export interface Connection<Row> {
  page(): Promise<Page<Row>>
  total(): Promise<number>
}

export interface Page<Row> {
  readonly edges: { readonly cursor: string; readonly node: Row }[]
  readonly nodes: Row[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** Parameters of every query that gives a page: up to `limit` rows between two places, the last of them when `backward`. */
export interface PageParameters {
  readonly afterKey: Place['key'] | null
  readonly afterId: string | null
  readonly beforeKey: Place['key'] | null
  readonly beforeId: string | null
  readonly backward: boolean
  readonly limit: number
}

interface ConnectionSource<Row> {
  readonly sort: Sort
  /** Rows in the order of the list, whichever way it is read. */
  readonly rows: (page: PageParameters) => Promise<Row[]>
  readonly total: () => Promise<number>
}

/** A Relay connection over a sorted list. Throws BAD_INPUT for arguments that no page can have. */
export function connect<Row extends Placed>(page: PageArguments, { sort, rows, total }: ConnectionSource<Row>): Connection<Row> {
  const parameters = pageParameters(page, sort)
  let read: Promise<Page<Row>> | undefined
  return {
    page: () => {
      read ??= rows(parameters).then((found) => pageOf(found, parameters, sort))
      return read
    },
    total,
  }
}

/** One row more than the page holds is asked for: it tells whether there is more. */
function pageParameters({ first, after, last, before }: PageArguments, sort: Sort): PageParameters {
  if (first != null && last != null) {
    throw new ClausegraphError('BAD_INPUT', 'Found both `first` and `last`; give one of them: `first` pages forwards, `last` backwards.')
  }
  const size = checkedSize(first != null ? 'first' : 'last', first ?? last ?? PAGE_SIZE)
  const start = after == null ? undefined : readCursor(sort, after)
  const end = before == null ? undefined : readCursor(sort, before)
  return {
    afterKey: start?.key ?? null,
    afterId: start?.id ?? null,
    beforeKey: end?.key ?? null,
    beforeId: end?.id ?? null,
    backward: last != null,
    limit: size + 1,
  }
}

function checkedSize(argument: string, size: number): number {
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size
  throw new ClausegraphError('BAD_INPUT', `\`${argument}: ${size}\` is out of range; ask for 0 to ${MAX_PAGE_SIZE} items and page on with a cursor.`)
}

function pageOf<Row extends Placed>(rows: Row[], { afterId, beforeId, backward, limit }: PageParameters, sort: Sort): Page<Row> {
  const more = rows.length === limit
  const nodes = !more ? rows : backward ? rows.slice(1) : rows.slice(0, -1)
  const edges = nodes.map((node) => ({ cursor: cursorOf(sort, node), node }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: backward ? beforeId !== null : more,
      hasPreviousPage: backward ? more : afterId !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
