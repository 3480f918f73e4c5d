/** The graph in the formats of other programs: each a stream of text, or a folder of them. */
import type { ExportedGraph } from '../graph/index.ts'
import { type CsvOptions, csv } from './csv.ts'
import { cypher } from './cypher.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jsonl } from './jsonl.ts'
import { jsonld } from './jsonld.ts'
import { type ExportFile, neo4jAdminFiles } from './neo4j-admin.ts'
import { TABLE_NAMES, type TableName } from './tables.ts'
import { turtle } from './turtle.ts'

export { BYTE_ORDER_MARK } from './csv.ts'
export type { ExportFile } from './neo4j-admin.ts'
export { TABLE_NAMES, type TableName } from './tables.ts'

export const EXPORT_FORMATS = ['csv', 'jsonl', 'jsonld', 'turtle', 'graphml', 'gexf', 'neo4j-admin', 'cypher'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Formats that are made of tables, so that one of them can be asked for. */
export const isTabular = (format: ExportFormat): boolean => format === 'csv' || format === 'jsonl'

/** One text, or the files of a folder; all of CSV is a folder with a file a table. The options are those of CSV. */
export function exportGraph(
  graph: ExportedGraph,
  format: ExportFormat,
  table?: TableName,
  options?: CsvOptions,
): AsyncIterable<string> | readonly ExportFile[] {
  switch (format) {
    case 'csv':
      return table ? csv(graph, table, options) : TABLE_NAMES.map((name) => ({ name: `${name}.csv`, text: csv(graph, name, options) }))
    case 'jsonl':
      return jsonl(graph, table ? [table] : TABLE_NAMES)
    case 'jsonld':
      return jsonld(graph)
    case 'turtle':
      return turtle(graph)
    case 'graphml':
      return graphml(graph)
    case 'gexf':
      return gexf(graph)
    case 'neo4j-admin':
      return neo4jAdminFiles(graph)
    case 'cypher':
      return cypher(graph)
  }
}

/** Whether a format is a folder of files. */
export const isFolder = (format: ExportFormat, table?: TableName): boolean => format === 'neo4j-admin' || (format === 'csv' && !table)
