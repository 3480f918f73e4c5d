import { ClausegraphError } from '../errors.ts'
import { cursorOf, keysCursor, type Place, type Placed, readCursor, readKeysCursor, type SortedList, type SortKey } from './cursor.ts'
import { inRange } from './in-range.ts'

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

/** Its list stands in the cursors: those of another are refused. */
interface ConnectionSource<Row> extends SortedList {
  /** Rows in the order of the list, whichever way it is read. */
  readonly rows: (page: PageParameters) => Promise<Row[]>
  readonly total: () => Promise<number>
}

/** A Relay connection over a sorted list. Throws BAD_INPUT for arguments that no page can have. */
export function connect<Row extends Placed>(page: PageArguments, { rows, total, ...list }: ConnectionSource<Row>): Connection<Row> {
  return connectAt(page, {
    cursorOf: (row) => cursorOf(list, row),
    placeOf: (cursor) => readCursor(list, cursor),
    rows: ({ after, before, backward, limit }) =>
      rows({ afterKey: after?.key ?? null, afterId: after?.id ?? null, beforeKey: before?.key ?? null, beforeId: before?.id ?? null, backward, limit }),
    total,
  })
}

/** Up to `limit` items between two places, the last of them when `backward`. */
export interface PageWindow<At = readonly (string | number)[]> {
  readonly after: At | undefined
  readonly before: At | undefined
  readonly backward: boolean
  readonly limit: number
}

interface SortedSource<Row> {
  /** Stands in the cursors: those of another list are refused. */
  readonly list: string
  readonly keys: readonly SortKey<Row>[]
  /** Rows in the order of the list, whichever way it is read. */
  readonly rows: (page: PageWindow) => Promise<Row[]>
  readonly total: () => Promise<number>
}

/** A Relay connection over a list sorted by several keys; its cursors carry them all. Throws BAD_INPUT for arguments that no page can have. */
export function connectSorted<Row>(page: PageArguments, { list, keys, rows, total }: SortedSource<Row>): Connection<Row> {
  return connectAt(page, { cursorOf: (row) => keysCursor(list, keys, row), placeOf: (cursor) => readKeysCursor(list, keys, cursor), rows, total })
}

interface PlacedSource<Row, At> {
  readonly cursorOf: (row: Row) => string
  readonly placeOf: (cursor: string) => At
  readonly rows: (page: PageWindow<At>) => Promise<Row[]>
  readonly total: () => Promise<number>
}

function connectAt<Row, At>(page: PageArguments, { cursorOf, placeOf, rows, total }: PlacedSource<Row, At>): Connection<Row> {
  const window = windowOf(page, placeOf)
  let read: Promise<Page<Row>> | undefined
  return {
    page: () => {
      read ??= rows(window).then((found) => pageOf(found, window, cursorOf))
      return read
    },
    total,
  }
}

/** One row more than the page holds is asked for: it tells whether there is more. */
function windowOf<At>({ first, after, last, before }: PageArguments, placeOf: (cursor: string) => At): PageWindow<At> {
  if (first != null && last != null) {
    throw new ClausegraphError('BAD_INPUT', 'Found both `first` and `last`; give one of them: `first` pages forwards, `last` backwards.')
  }
  const size = inRange(first != null ? 'first' : 'last', first ?? last ?? PAGE_SIZE, MAX_PAGE_SIZE)
  return {
    after: after == null ? undefined : placeOf(after),
    before: before == null ? undefined : placeOf(before),
    backward: last != null,
    limit: size + 1,
  }
}

function pageOf<Row, At>(rows: Row[], { after, before, backward, limit }: PageWindow<At>, cursorOf: (row: Row) => string): Page<Row> {
  const more = rows.length === limit
  const nodes = !more ? rows : backward ? rows.slice(1) : rows.slice(0, -1)
  // A cursor is made when it is asked for: few are.
  const edges = nodes.map((node) => ({
    get cursor() {
      return cursorOf(node)
    },
    node,
  }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: backward ? before !== undefined : more,
      hasPreviousPage: backward ? more : after !== undefined,
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
  }
}
