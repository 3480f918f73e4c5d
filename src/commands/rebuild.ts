import type { Command } from 'commander'
import { describeIngested } from './ingest.ts'
import { withStored } from './library.ts'
import { showProgress } from './progress.ts'
import { print, type Terminal } from './terminal.ts'
import { configOf, jsonOption, registryOption, type StoreFlags, storeOptions } from './usage.ts'

export function addRebuild(program: Command, terminal: Terminal): void {
  const command = program.command('rebuild').description('empty the graph and read every stored text anew, with its corrections')
  for (const option of [registryOption(), ...storeOptions(), jsonOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (flags: StoreFlags & { readonly json?: boolean }) => {
    const progress = showProgress(terminal, 'reading')
    const ingested = await withStored(configOf(flags), (library) => library.rebuild((done, total) => progress.update(done, total)), flags).finally(
      progress.stop,
    )
    for (const each of ingested) await print(terminal, flags.json ? JSON.stringify(each) : describeIngested(each))
    if (!flags.json) await print(terminal, `${ingested.length} texts read anew`)
  })
}

const EXAMPLES = `
Needed after a new version, or new names in a registry; the texts are kept in the store, their sources are not read.

Examples:
  clausegraph rebuild
  clausegraph rebuild --registry my-names`
