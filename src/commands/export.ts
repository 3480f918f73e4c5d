import { Argument, type Command, Option } from 'commander'
import { bareId } from '../api/global-id.ts'
import { EXPORT_FORMATS, type ExportFormat, exportGraph, isFolder, isTabular, TABLE_NAMES, type TableName } from '../export/index.ts'
import { openGraph } from '../graph/index.ts'
import type { Library } from '../library.ts'
import { assertEmpty, assertReplaceable, writeFolder, writeTextFile } from './export-files.ts'
import { withStored } from './library.ts'
import { fail, note, type Terminal, visible, write } from './terminal.ts'
import { bomOption, configOf, refuseIdleBom, type StoreFlags, storeOptions, UsageError } from './usage.ts'

interface Flags extends StoreFlags {
  readonly format: ExportFormat
  readonly out?: string
  readonly statement?: readonly string[]
  readonly bom?: boolean
}

export function addExport(program: Command, terminal: Terminal): void {
  const command = program.command('export').description('write the graph, or what hangs on some statements, for other programs')
  command.addArgument(new Argument('[table]', 'of CSV and JSON Lines: which table; all when left out').choices(TABLE_NAMES))
  command.addOption(new Option('--format <format>', 'how to write it').choices(EXPORT_FORMATS).default('jsonl'))
  command.addOption(new Option('--out <path>', 'the file or folder to write (default: standard output)'))
  command.addOption(
    new Option('--statement <id>', 'only this statement, with all that its texts say; repeat for more').argParser((id, all: string[] | undefined) => [
      ...(all ?? []),
      bareId('Statement', id),
    ]),
  )
  for (const option of [bomOption(), ...storeOptions()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (table: TableName | undefined, flags: Flags) => {
    await checkUsage(flags, table)
    await withStored(configOf(flags), (library) => exportLibrary(library, table, flags, terminal))
  })
}

const EXAMPLES = `
csv and neo4j-admin make a folder, csv of one table one text; docs/exports.md tells what each format holds.

Examples:
  clausegraph export > everything.jsonl
  clausegraph export positions --format csv > positions.csv
  clausegraph export positions --format csv --bom --out for-excel.csv
  clausegraph export --format turtle --out graph.ttl
  clausegraph export --format neo4j-admin --out import && cd import && neo4j-admin database import full neo4j @import.args`

async function checkUsage({ format, out, bom }: Flags, table: TableName | undefined): Promise<void> {
  refuseIdleBom(bom, format)
  if (table && !isTabular(format)) throw new UsageError(`found the table ${table} with --format ${format}, which holds the whole graph; use csv or jsonl`)
  if (!isFolder(format, table)) return out ? assertReplaceable(out) : undefined
  const remedy = format === 'csv' ? `, or name one of the tables ${TABLE_NAMES.join(', ')}` : ''
  if (!out) throw new UsageError(`--format ${format} makes several files; name a folder with --out${remedy}`)
  await assertEmpty(out)
}

async function exportLibrary(library: Library, table: TableName | undefined, { format, out, statement, bom }: Flags, terminal: Terminal): Promise<void> {
  const before = (await library.status()).revision
  const exported = exportGraph(await openGraph(library.graph, statement), format, table, { bom })
  if (!(Symbol.asyncIterator in exported)) await writeFolder(out as string, exported)
  else if (out) await writeTextFile(out, exported)
  else for await (const text of exported) if (!(await write(terminal, format === 'jsonl' ? visible(text) : text))) return
  if ((await library.status()).revision !== before)
    fail(terminal, 'the graph changed while it was exported, so that parts may not fit each other; export it again')
  else if (out) note(terminal, `written: ${out}`)
}
