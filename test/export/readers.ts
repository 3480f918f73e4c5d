/** Reads exports back with other people's programs. */
import { parse } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import oxigraph from 'oxigraph'
import type { ExportFile } from '../../src/export/index.ts'

export async function textOf(exported: AsyncIterable<string> | readonly ExportFile[]): Promise<string> {
  if (!(Symbol.asyncIterator in exported)) throw new Error('found a folder, expected one text')
  const chunks: string[] = []
  for await (const chunk of exported) chunks.push(chunk)
  // What no file can hold goes as it goes into a file.
  return Buffer.from(chunks.join('')).toString()
}

export async function filesOf(exported: AsyncIterable<string> | readonly ExportFile[]): Promise<Map<string, string>> {
  if (Symbol.asyncIterator in exported) throw new Error('found one text, expected a folder')
  const texts = new Map<string, string>()
  for (const { name, text } of exported) texts.set(name, await textOf(text))
  return texts
}

/** Rows of CSV by the rules of docs/exports.md: a `'` at the beginning of a cell is a mark, and so is a byte order mark. */
export function readCsv(text: string): Record<string, string>[] {
  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[]
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')])))
}

/** A cell with several values, by the same rules. */
export function readList(cell: string): string[] {
  if (cell === '') return []
  return [...cell.matchAll(/(?:^|; )((?:\\.|[^\\;])*)/gsu)].map(([, value = '']) => value.replace(/\\(.)/gsu, '$1'))
}

export function readJsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

export function readRdf(text: string, format: 'text/turtle' | 'application/ld+json'): oxigraph.Store {
  const store = new oxigraph.Store()
  store.load(text, { format, lenient: false })
  return store
}

/** All triples of a store, sorted; there are no blank nodes, so that equal lines are equal graphs. */
export const triplesOf = (store: oxigraph.Store): string[] =>
  store.dump({ format: 'application/n-triples', from_graph_name: oxigraph.defaultGraph() }).trim().split('\n').sort()

export const readGraphml = (text: string) => parseGraphml(MultiDirectedGraph, text)
export const readGexf = (text: string) => parseGexf(MultiDirectedGraph, text)
