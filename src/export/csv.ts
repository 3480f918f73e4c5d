import type { ExportedGraph } from '../graph/index.ts'
import { csvLines } from './cells.ts'
import { TABLES, type TableName, tableRows } from './tables.ts'

/** Begins a text that a spreadsheet would not know for UTF-8 without it. */
export const BYTE_ORDER_MARK = '\ufeff'

export interface CsvOptions {
  readonly bom?: boolean | undefined
}

/** One table as CSV (RFC 4180 but for the line ends, which are `\n`), after a byte order mark where one is asked for. */
export async function* csv(graph: ExportedGraph, table: TableName, { bom = false }: CsvOptions = {}): AsyncGenerator<string> {
  const { columns } = TABLES[table]
  yield `${bom ? BYTE_ORDER_MARK : ''}${csvLines([columns])}`
  for await (const rows of tableRows(graph, table)) yield csvLines(rows.map((row) => columns.map((column) => row[column])))
}
