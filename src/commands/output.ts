import { stringify } from 'csv-stringify/sync'
import { columnsOf, type FlatRow } from './rows.ts'
import { renderTable } from './table.ts'

export const FORMATS = ['table', 'csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** Columns that fit beside one another on a usual screen. */
const MOST_COLUMNS = 8

/** Rows as CSV with a head line, or for reading: as a table, or one below the other where they have many columns. */
export function formatRows(rows: readonly FlatRow[], format: 'table' | 'csv'): string {
  const columns = columnsOf(rows)
  if (format === 'csv') return csvLine(columns) + rows.map((row) => csvLine(columns.map((column) => row[column]))).join('')
  if (rows.length === 0) return 'Nothing found.'
  const readable = rows.map(withoutCommonplaces)
  const filled = columns.filter((column) => readable.some((row) => (row[column] ?? '') !== ''))
  return filled.length > MOST_COLUMNS ? records(readable, filled) : table(readable, filled)
}

/** Who reads a table need be told only of what is a paraphrase, not of what is none. */
function withoutCommonplaces(row: FlatRow): FlatRow {
  return Object.fromEntries(Object.entries(row).filter(([column, cell]) => !(WARNING.test(column) && OFF.test(String(cell)))))
}

const WARNING = /(?:^|\.)paraphrase$/
const OFF = /^false(?:; false)*$/

function table(rows: readonly FlatRow[], columns: readonly string[]): string {
  const numbers = columns.flatMap((column, index) => (rows.every((row) => typeof (row[column] ?? 0) === 'number') ? [index] : []))
  const cells = rows.map((row) => columns.map((column) => row[column]))
  return renderTable(columns, cells, { right: numbers, widest: Math.max(16, Math.floor(200 / columns.length)) })
}

function records(rows: readonly FlatRow[], columns: readonly string[]): string {
  return rows
    .map((row) =>
      renderTable(
        ['', ''],
        columns.flatMap((column) => ((row[column] ?? '') === '' ? [] : [[column, row[column]]])),
        { widest: 100, bare: true },
      ),
    )
    .join('\n\n')
}

/** One line of CSV. A cell that a spreadsheet would run as a formula is marked as text. */
export const csvLine = (cells: readonly (string | number | boolean | null | undefined)[]): string =>
  stringify([cells.map((cell) => cell ?? '')], { escape_formulas: true, cast: { boolean: String } })
