import { parseArgs } from 'node:util'
import { ClausegraphError } from '../errors.ts'

/** What the arguments of `npm run neo4j` ask for. Throws BAD_INPUT for any that it does not know. */
export function readArguments(args: readonly string[]): 'help' | 'start' {
  try {
    const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } } })
    return values.help ? 'help' : 'start'
  } catch (cause) {
    throw new ClausegraphError('BAD_INPUT', `found ${args.join(' ')}, expected nothing or --help; leave it out`, { cause })
  }
}
