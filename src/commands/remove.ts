import { resolve } from 'node:path'
import type { Command } from 'commander'
import { ClausegraphError } from '../errors.ts'
import type { Library, Removed } from '../library.ts'
import { withStored } from './library.ts'
import { print, type Terminal } from './terminal.ts'
import { configOf, jsonOption, type StoreFlags, storeOptions } from './usage.ts'

export function addRemove(program: Command, terminal: Terminal): void {
  const command = program
    .command('remove')
    .description('remove a statement, an edition, or what a source brought')
    .argument('<key>', "a statement's id, an edition's id, or a path or URL that was ingested")
  for (const option of [...storeOptions(), jsonOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (key: string, flags: StoreFlags & { readonly json?: boolean }) => {
    const removed = await withStored(configOf(flags), (library) => removeKey(library, key))
    await print(terminal, flags.json ? JSON.stringify(removed) : `removed ${count(removed.statements, 'statement')}, ${count(removed.editions, 'edition')}`)
  })
}

const EXAMPLES = `
Examples:
  clausegraph remove statements/2017-07-04.txt
  clausegraph query statements --format csv      # lists the ids`

/** A path is stored in full; a user may give it as it is written from here. */
async function removeKey(library: Library, key: string): Promise<Removed> {
  try {
    return await library.remove(key)
  } catch (error) {
    if (!(error instanceof ClausegraphError) || error.code !== 'NOT_FOUND' || resolve(key) === key) throw error
    return await library.remove(resolve(key)).catch(() => {
      throw error
    })
  }
}

const count = (ids: readonly string[], what: string): string => `${ids.length} ${what}${ids.length === 1 ? '' : 's'}${ids.length ? ` (${ids.join(', ')})` : ''}`
