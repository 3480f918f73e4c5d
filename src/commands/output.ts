import { stringify } from 'csv-stringify/sync'
import { columnsOf, type FlatRow } from './rows.ts'
import { renderTable } from './table.ts'

export const FORMATS = ['table', 'csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

/** Rows as a table or as CSV with a head line. */
export function formatRows(rows: readonly FlatRow[], format: 'table' | 'csv'): string {
  const columns = columnsOf(rows)
  if (format === 'csv') return csvLine(columns) + rows.map((row) => csvLine(columns.map((column) => row[column]))).join('')
  if (rows.length === 0) return 'Nothing found.'
  const numbers = columns.flatMap((column, index) => (rows.every((row) => typeof (row[column] ?? 0) === 'number') ? [index] : []))
  return renderTable(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
    { right: numbers, widest: Math.max(16, Math.floor(240 / columns.length)) },
  )
}

/** One line of CSV. A cell that a spreadsheet would run as a formula is marked as text. */
export const csvLine = (cells: readonly (string | number | boolean | null | undefined)[]): string =>
  stringify([cells.map((cell) => cell ?? '')], { escape_formulas: true, cast: { boolean: String } })
