import { type Command, Option } from 'commander'
import { namedQuery } from './named-queries.ts'
import { FORMATS, type Format } from './output.ts'
import { askAndPrint } from './query.ts'
import { note, type Terminal } from './terminal.ts'
import { configOf, type StoreFlags, storeOptions } from './usage.ts'

const TYPES = ['entity', 'statement', 'clause', 'position', 'commitment'] as const

interface Flags extends StoreFlags {
  readonly format: Format
  readonly type?: readonly string[]
  readonly language?: readonly string[]
  readonly first?: string
  readonly after?: string
}

export function addSearch(program: Command, terminal: Terminal): void {
  const command = program
    .command('search')
    .description('find entities, statements and what they say, by words or names')
    .argument('<words...>', 'words that must all be there, or a name; in either Chinese script')
  for (const option of [
    new Option('--type <types...>', 'what to look for (default: everything)').choices(TYPES),
    new Option('--language <tags...>', 'languages of the texts, such as en or zh-Hans (default: all)'),
    new Option('--first <n>', 'how many to show (default: 25)'),
    new Option('--after <cursor>', 'show those behind this place'),
    new Option('--format <format>', 'how to print the answer').choices(FORMATS).default('table'),
    ...storeOptions(),
  ])
    command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (words: string[], flags: Flags) => {
    const cursor = await askAndPrint(terminal, configOf(flags), namedQuery('search'), variablesOf(words, flags), flags.format)
    if (cursor) note(terminal, `There is more: repeat with --after ${cursor}, or with a larger --first N.`)
  })
}

const EXAMPLES = `
Examples:
  clausegraph search 北约
  clausegraph search opposes sanctions --type position --language en
  clausegraph search "UN Charter" --format csv`

function variablesOf(words: readonly string[], { type, language, first, after }: Flags): Record<string, unknown> {
  return {
    query: words.join(' '),
    ...(type && { types: type.map((each) => each.toUpperCase()) }),
    ...(language && { language }),
    ...(first && { first: Number(first) }),
    ...(after && { after }),
  }
}
