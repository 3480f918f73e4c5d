import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { ClausegraphError } from '../errors.ts'
import type { StoreStatus } from '../library.ts'
import { isNew, withLibrary } from './library.ts'
import { renderTable } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { dataOption, jsonOption, type StoreFlags, storesOf } from './usage.ts'

export function addStores(program: Command, terminal: Terminal): void {
  const command = program.command('stores').description('tell which stores are configured, whether they answer, and how much they hold')
  for (const option of [dataOption(), jsonOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (flags: StoreFlags & { readonly json?: boolean }) => {
    const statuses: StoreStatus[] = []
    for (const config of [...storesOf(flags), ...storesOf({ ...flags, samples: true }).filter(({ store }) => store.kind === 'embedded')])
      statuses.push(await statusOf(config))
    await print(terminal, flags.json ? JSON.stringify(statuses, null, 2) : describe(statuses))
    if (statuses.some((status) => !status.reachable)) terminal.exitCode = 1
  })
}

const EXAMPLES = `
Ends with 1 when one of them does not answer.

Examples:
  clausegraph stores
  clausegraph stores --data ./my-graph --json`

async function statusOf(config: Config): Promise<StoreStatus> {
  const { store } = config
  const address = store.kind === 'embedded' ? store.folder : store.uri
  if (isNew(config)) return { kind: store.kind, address, reachable: true, nodes: 0, relationships: 0 }
  try {
    return await withLibrary(config, (library) => library.status())
  } catch (error) {
    if (!(error instanceof ClausegraphError)) throw error
    return { kind: store.kind, address, reachable: false, problem: error.message }
  }
}

function describe(statuses: readonly StoreStatus[]): string {
  const rows = statuses.map(({ kind, address, reachable, version, nodes, relationships }) => [
    kind,
    address,
    reachable ? 'yes' : 'no',
    version,
    nodes,
    relationships,
  ])
  const problems = statuses.flatMap(({ address, problem }) => (problem ? [`${address}: ${problem}`] : []))
  return [renderTable(['store', 'address', 'answers', 'version', 'nodes', 'relationships'], rows, { right: [4, 5] }), ...problems].join('\n')
}
