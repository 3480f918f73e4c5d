import { z } from 'zod'
import { jsonDigest } from '../digest.ts'
import { ClausegraphError } from '../errors.ts'
import type { OrderKey } from '../graph/conditions.ts'

/** How a list is sorted: `newest` by date descending, `text` and `ordinal` by place in the text, `id` by id; `fit` by how well a hit fits a question; ties always by id. */
export const SORTS = ['newest', 'text', 'ordinal', 'id', 'fit'] as const
export type Sort = (typeof SORTS)[number]

/** A place in a sorted list that stays right when items come and go: the sort key and id of the item that stands there. */
export interface Place {
  readonly key: string | number
  readonly id: string
}

/** What a row must tell for its place to be known. */
export interface Placed {
  readonly id: string
  readonly date?: string | null
  readonly start?: number
  readonly ordinal?: number
  readonly fit?: string
}

/** A list as its cursors know it. */
export interface SortedList {
  /** Tells it from all others: see `listName`. */
  readonly list: string
  readonly sort: Sort
  /** Where keys move, as counts do: what tells whether they did. */
  readonly state?: string | undefined
}

/** The name of a list that is another one for each parent, filter and the like: a place in one says nothing of the others. */
export const listName = (list: string, ...scope: readonly unknown[]): string => `${list} ${digestOf(scope)}`

/** A few letters that differ where the value does. */
export const digestOf = (value: unknown): string => jsonDigest(value, 8)

/** The list's name, its order, the place, and the list's state. */
const Content = z.tuple([z.string(), z.string(), z.union([z.string(), z.int()]), z.string(), z.string().optional()])

export function cursorOf({ list, sort, state }: SortedList, row: Placed): string {
  const { key, id } = placeOf(sort, row)
  return Buffer.from(JSON.stringify([list, sort, key, id, ...(state === undefined ? [] : [state])])).toString('base64url')
}

/** The place a cursor names. Throws BAD_INPUT for a cursor that this list did not give, or gave when its items stood otherwise. */
export function readCursor({ list, sort, state }: SortedList, cursor: string): Place {
  const [from, order, key, id, then] = Content.safeParse(parse(cursor)).data ?? []
  const known = from === list && order === sort && typeof key === typeof placeOf(sort, { id: '' }).key
  if (!known || key === undefined || id === undefined) throw foreignCursor(cursor)
  if (then !== state) throw new ClausegraphError('BAD_INPUT', CHANGED)
  return { key, id }
}

const CHANGED = 'The list has changed since it gave this cursor, and with it the order of its items; begin anew, without `after` and `before`.'

/** One of the keys by which a composed list is sorted; the last one differs from item to item. */
export interface SortKey<Row> extends OrderKey {
  /** The key of an item, as the store compares it. */
  readonly of: (row: Row) => string | number
  readonly type: 'string' | 'number'
}

const Keys = z.array(z.union([z.string(), z.number()]))

export function keysCursor<Row>(list: string, keys: readonly SortKey<Row>[], row: Row): string {
  return Buffer.from(JSON.stringify([list, orderName(keys), ...keys.map((key) => key.of(row))])).toString('base64url')
}

/** The keys of the item that a cursor names. Throws BAD_INPUT for a cursor of another list or another order. */
export function readKeysCursor<Row>(list: string, keys: readonly SortKey<Row>[], cursor: string): (string | number)[] {
  const [from, order, ...values] = Keys.safeParse(parse(cursor)).data ?? []
  const known = from === list && order === orderName(keys) && values.length === keys.length && keys.every(({ type }, index) => typeof values[index] === type)
  if (!known) throw foreignCursor(cursor)
  return values
}

const orderName = (keys: readonly OrderKey[]): string => keys.map(({ by, direction }) => `${by} ${direction}`).join()

function foreignCursor(cursor: string): ClausegraphError {
  const found = JSON.stringify(cursor.slice(0, 40))
  return new ClausegraphError(
    'BAD_INPUT',
    `The cursor ${found} is none of this list; give one of its own \`cursor\`, \`startCursor\` or \`endCursor\` values, and the same order, filter and other arguments.`,
  )
}

function placeOf(sort: Sort, row: Placed): Place {
  const keys = { newest: row.date ?? '', text: row.start ?? 0, ordinal: row.ordinal ?? 0, id: '', fit: row.fit ?? '' } satisfies Record<Sort, string | number>
  return { key: keys[sort], id: row.id }
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
