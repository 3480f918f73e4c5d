import { join } from 'node:path'
import type { Command } from 'commander'
import type { Language } from '../../extraction/model.ts'
import { packageRoot } from '../../extraction/root.ts'
import type { Config } from '../config.ts'
import type { Ingested, Library } from '../library.ts'
import type { LocalLibrary } from '../local-library.ts'
import { findRemoteLibrary } from '../remote-library.ts'
import { ingestPaths } from './ingest.ts'
import { openForServing, serveUntilStopped } from './serving.ts'
import { print, type Terminal } from './terminal.ts'
import { treatyTable } from './treaty-table.ts'
import {
  configOf,
  FOLDERS,
  namesOption,
  portOption,
  registryOption,
  type SourceFlags,
  type StoreFlags,
  serverOptions,
  sourceOptions,
  storeOptions,
  toSourceOptions,
  UsageError,
} from './usage.ts'

interface Flags extends StoreFlags, SourceFlags {
  readonly serve: boolean
  readonly names?: Language
}

const SAMPLES = join(packageRoot, 'corpus', 'texts')

export function addStart(program: Command, terminal: Terminal): void {
  const command = program
    .command('start')
    .description('read the bundled samples or your own texts, print which treaties they cite in which years, and serve')
    .argument('[path...]', 'files, folders or http(s) URLs; the samples when there are none')
  for (const option of [portOption(), ...serverOptions(), ...sourceOptions(), registryOption(), namesOption(), ...storeOptions()]) command.addOption(option)
  command.option('--no-serve', 'only read and print')
  command.addHelpText('after', EXAMPLES).action(async (paths: string[], flags: Flags) => {
    if (flags.samples && paths.length > 0)
      throw new UsageError('found --samples beside paths, but the samples stay apart from your own texts; give --samples or PATH…')
    const samples = flags.samples ?? (paths.length === 0 && usesEmbeddedStore(flags))
    const config = configOf({ ...flags, samples })
    const work = (library: Library) => readAndShow(library, samples ? [SAMPLES] : paths, flags, terminal)
    if (await workThroughServer(config, work, terminal)) return
    await workHere(config, work, flags, terminal)
  })
}

const EXAMPLES = `
${FOLDERS}
The samples live in a data folder of their own. A Neo4j database gets them only when --samples asks for them.

Examples:
  clausegraph start
  clausegraph start ~/statements communique.html
  clausegraph start --port 4001 --data ./my-graph ~/statements
  clausegraph start --no-serve`

const usesEmbeddedStore = (flags: Flags): boolean => configOf(flags).store.kind === 'embedded'

type Work = (library: Library) => Promise<void>

/** Where a server holds the store already, it does the reading and goes on serving. */
async function workThroughServer(config: Config, work: Work, terminal: Terminal): Promise<boolean> {
  const remote = config.store.kind === 'embedded' ? await findRemoteLibrary(config.folder) : undefined
  if (!remote) return false
  try {
    await work(remote)
    await print(terminal, `\nA server holds this store already: ${remote.url}/graphql`)
    return true
  } finally {
    await remote.close()
  }
}

async function workHere(config: Config, work: Work, flags: Flags, terminal: Terminal): Promise<void> {
  const library: LocalLibrary = await openForServing(config, flags.registry)
  try {
    await work(library)
    if (flags.serve) await serveUntilStopped(library, config, terminal)
  } finally {
    await library.close()
  }
}

async function readAndShow(library: Library, paths: readonly string[], flags: Flags, terminal: Terminal): Promise<void> {
  const ingested = await ingestPaths(library, paths, await toSourceOptions(flags), terminal, { sampleFolder: SAMPLES })
  if (paths.length > 0) await print(terminal, summary(ingested))
  await print(terminal, await treatyTable(library, flags.names))
}

function summary(ingested: readonly Ingested[]): string {
  const count = (outcome: Ingested['outcome']) => ingested.filter((each) => each.outcome === outcome).length
  const statements = new Set(ingested.map(({ statement }) => statement)).size
  const parts = (['added', 'replaced', 'unchanged'] as const).flatMap((outcome) => (count(outcome) ? [`${count(outcome)} ${outcome}`] : []))
  return `${ingested.length} texts of ${statements} statements read${parts.length ? ` (${parts.join(', ')})` : ''}\n`
}
