import type { Command } from 'commander'
import { openForServing, serveUntilStopped } from './serving.ts'
import type { Terminal } from './terminal.ts'
import { configOf, portOption, registryOption, type StoreFlags, serverOptions, storeOptions } from './usage.ts'

export function addServe(program: Command, terminal: Terminal): void {
  const command = program.command('serve').description('serve the API over what is stored')
  for (const option of [portOption(), ...serverOptions(), registryOption(), ...storeOptions()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (flags: StoreFlags) => {
    const config = configOf(flags)
    const library = await openForServing(config, flags.registry)
    try {
      await serveUntilStopped(library, config, terminal)
    } finally {
      await library.close()
    }
  })
}

const EXAMPLES = `
While it runs over the embedded store, the other commands work through it; with --store neo4j they work on Neo4j themselves.

Examples:
  clausegraph serve --port 4001
  clausegraph serve --store neo4j`
