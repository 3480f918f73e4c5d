import { stringify } from 'csv-stringify/sync'
import type { Value } from './published.ts'

export type Cell = Value | null | undefined

/** Several values as one text: `; ` between them, a backslash before each `;` and `\` of their own. */
export const joinList = (values: readonly string[]): string => values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')

/** Begins what a spreadsheet would run as a formula, or take for the mark of a text. */
const MARKED = /^[=+\-@\t\r'＝＋－＠]/

/** Lines of CSV for people and spreadsheets. Texts that would run as a formula begin with a `'` more. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? joinList(cell) : cell))),
    { cast: { string: (text) => (MARKED.test(text) ? `'${text}` : text), boolean: String }, quoted_match: /[\r\n]/ },
  )
}
