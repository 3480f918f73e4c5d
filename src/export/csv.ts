import type { ExportedGraph } from '../graph/index.ts'
import { csvLines } from './cells.ts'
import { TABLES, type TableName, tableRows } from './tables.ts'

/** One table as CSV (RFC 4180 but for the line ends, which are `\n`). */
export async function* csv(graph: ExportedGraph, table: TableName): AsyncGenerator<string> {
  const { columns } = TABLES[table]
  yield csvLines([columns])
  for await (const rows of tableRows(graph, table)) yield csvLines(rows.map((row) => columns.map((column) => row[column])))
}
