import type { ExportedGraph } from '../graph/index.ts'
import { type TableName, tableRows } from './tables.ts'

/** Tables as JSON Lines, one after the other; `type` names the table that a line is of. */
export async function* jsonl(graph: ExportedGraph, tables: readonly TableName[]): AsyncGenerator<string> {
  for (const table of tables)
    for await (const rows of tableRows(graph, table)) {
      const item = ITEM_NAMES[table]
      yield rows.map((row) => `${JSON.stringify({ type: item, ...row })}\n`).join('')
    }
}

const ITEM_NAMES: Readonly<Record<TableName, string>> = {
  statements: 'statement',
  editions: 'edition',
  sources: 'source',
  clauses: 'clause',
  mentions: 'mention',
  citations: 'citation',
  positions: 'position',
  commitments: 'commitment',
  entities: 'entity',
  topics: 'topic',
}
