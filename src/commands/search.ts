import { type Command, Option } from 'commander'
import { namedQuery } from '../api/named-queries.ts'
import { type AnswerFlags, answerOptions, askAndPrint, readVariables } from './query.ts'
import { note, type Terminal } from './terminal.ts'
import { configOf, type StoreFlags, storeOptions } from './usage.ts'

interface Flags extends StoreFlags, AnswerFlags {
  readonly types?: string
  readonly language?: string
  readonly first?: string
  readonly after?: string
}

export function addSearch(program: Command, terminal: Terminal): void {
  const command = program
    .command('search')
    .description('find entities, statements and what they say, by words or names')
    .argument('<words...>', 'words that must all be there, or a name; in either Chinese script')
  for (const option of [
    new Option('--types <types>', 'some of entity,statement,clause,position,commitment (default: all)'),
    new Option('--language <tags>', 'languages of the texts, such as en,zh-Hans (default: all)'),
    new Option('--first <n>', 'how many to show (default: 25)'),
    new Option('--after <cursor>', 'show what comes after this place'),
    ...answerOptions(),
    ...storeOptions(),
  ])
    command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (words: string[], flags: Flags) => {
    const source = namedQuery('search')
    const cursor = await askAndPrint(terminal, configOf(flags), source, variablesOf(words, flags, source), flags)
    if (cursor) note(terminal, `There is more: repeat with --after ${cursor}, or with a larger --first N.`)
  })
}

const EXAMPLES = `
Examples:
  clausegraph search 北约
  clausegraph search opposes sanctions --types position,commitment --language en
  clausegraph search "UN Charter" --format csv`

function variablesOf(words: readonly string[], { types, ...rest }: Flags, source: string): Record<string, unknown> {
  const variables = { query: words.join(' '), types: types?.toUpperCase(), language: rest.language, first: rest.first, after: rest.after }
  return readVariables(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])),
    source,
  )
}
