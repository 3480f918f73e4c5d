/** The answer to a query as rows of cells, for tables and CSV. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [field: string]: Value }
export type FlatRow = Readonly<Record<string, string | number | boolean | null>>
type Fields = { readonly [field: string]: Value }

const PLUMBING = new Set(['pageInfo', 'totalCount', '__typename'])

/**
 * Flattens an answer: its first list gives the rows, nested fields become columns with dots. A nested list of plain
 * numbers by year or the like gives a row each; any other nested list fills one cell a column.
 */
export function toRows(data: Value): FlatRow[] {
  if (isList(data)) return data.flatMap((item) => (isFields(item) ? rowsOf(item) : toRows(item)))
  if (!isFields(data)) return data === null || data === undefined ? [] : [{ value: data }]
  const fields = Object.entries(data).filter(([name]) => !PLUMBING.has(name))
  const [, only] = fields.length === 1 ? (fields[0] ?? []) : []
  if (fields.length === 1 && (isList(only) || isFields(only) || only === null)) return toRows(unwrap(only))
  const page = Object.entries(data).find(([, value]) => isFields(value) && unwrap(value) !== value) ?? onlyTable(data)
  return page ? pagedRows(data, page) : rowsOf(data)
}

/** The list that a thing is there for, such as the instruments that nobody cites any more: its only one, of things that hold others. */
function onlyTable(item: Fields): readonly [string, Value] | undefined {
  const lists = Object.entries(item).filter(([, value]) => isList(value))
  const [list] = lists
  const holdsOthers = isList(list?.[1]) && list[1].some((each) => isFields(each) && Object.values(each).some(isFields))
  return lists.length === 1 && holdsOthers ? list : undefined
}

/** One thing with a page of others below it, such as an instrument and its citations: a row each of the others. */
function pagedRows(item: Fields, [name, page]: readonly [string, Value]): FlatRow[] {
  const { [name]: _, ...rest } = item
  const below = unwrap(page)
  const rows = isList(below) ? below.flatMap((each) => (isFields(each) ? rowsOf(each) : [])) : []
  return rows.flatMap((row) => rowsOf(rest).map((own) => ({ ...own, ...prefixed(name, row) })))
}

/** Names of all columns, in the order of their first appearance. */
export const columnsOf = (rows: readonly FlatRow[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))]

/** The cursor of the page after this one; undefined on the last. */
export function nextCursor(data: Value): string | undefined {
  if (!isFields(data)) return undefined
  const page = data.pageInfo
  if (isFields(page) && page.hasNextPage === true) return typeof page.endCursor === 'string' ? page.endCursor : undefined
  for (const value of Object.values(data)) {
    const found = isFields(value) ? nextCursor(value) : undefined
    if (found) return found
  }
  return undefined
}

function rowsOf(item: Fields): FlatRow[] {
  let rows: FlatRow[] = [{}]
  for (const [name, raw] of Object.entries(item)) {
    if (PLUMBING.has(name)) continue
    const cells = cellsOf(name, unwrap(raw))
    rows = rows.flatMap((row) => cells.map((cell) => ({ ...row, ...cell })))
  }
  return rows
}

function cellsOf(name: string, value: Value): FlatRow[] {
  if (isList(value)) {
    const rows = value.flatMap((each) => (isFields(each) ? rowsOf(each).map((row) => prefixed(name, row)) : [{ [name]: each as string }]))
    return isSeries(value) ? nonEmpty(rows) : [joined(rows)]
  }
  if (isFields(value)) return rowsOf(value).map((row) => prefixed(name, row))
  return [{ [name]: value ?? null }]
}

const isSeries = (list: readonly Value[]): boolean =>
  list.some(
    (item) =>
      isFields(item) &&
      Object.values(item).some((value) => typeof value === 'number') &&
      Object.values(item).every((value) => !isFields(value) && !isList(value)),
  )

/** A connection is its nodes. */
function unwrap(value: Value): Value {
  if (!isFields(value)) return value
  if (isList(value.nodes)) return value.nodes
  if (isList(value.edges)) return value.edges.map((edge) => (isFields(edge) ? edge.node : edge))
  return value
}

const prefixed = (name: string, row: FlatRow): FlatRow => Object.fromEntries(Object.entries(row).map(([key, value]) => [`${name}.${key}`, value]))
const joined = (rows: readonly FlatRow[]): FlatRow =>
  Object.fromEntries(columnsOf(rows).map((column) => [column, rows.map((row) => row[column] ?? '').join('; ')]))
const nonEmpty = (rows: FlatRow[]): FlatRow[] => (rows.length > 0 ? rows : [{}])
const isList = (value: unknown): value is readonly Value[] => Array.isArray(value)
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
