import { type Command, Option } from 'commander'
import type { Extraction, Issue } from '../../extraction/model.ts'
import { type ExtractionFlags, readPaths } from './extract.ts'
import { addUnknownNames, toRegistryYaml, type UnknownNames } from './registry-entries.ts'
import { note, print, type Terminal } from './terminal.ts'
import { correctionOptions, jsonOption, registryOption, sourceOptions } from './usage.ts'

interface Flags extends ExtractionFlags {
  readonly asRegistry?: boolean
  readonly json?: boolean
}

export function addIssues(program: Command, terminal: Terminal): void {
  const command = program
    .command('issues')
    .description('tell what the dictionaries lack and the rules could not decide')
    .argument('<path...>', 'files, folders, http(s) URLs, or - for standard input')
  command.addOption(new Option('--as-registry', 'print the unknown names as registry entries to fill in').conflicts('json'))
  for (const option of [...correctionOptions(), ...sourceOptions(), registryOption(), jsonOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action((paths: string[], flags: Flags) => (flags.asRegistry ? printEntries : printIssues)(paths, flags, terminal))
}

const EXAMPLES = `
Examples:
  clausegraph issues statements/
  clausegraph issues statements/ --as-registry > my-names/from-texts.yaml
  clausegraph ingest statements/ --registry my-names`

async function printIssues(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<void> {
  const counts = new Map<string, number>()
  for await (const { extraction } of readPaths(paths, flags, terminal)) {
    for (const issue of extraction.issues) {
      counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1)
      await print(terminal, flags.json ? JSON.stringify({ source: extraction.source, ...issue }) : describe(extraction, issue))
    }
  }
  note(terminal, [...counts].map(([code, count]) => `${code}: ${count}`).join(', ') || 'no issues')
}

async function printEntries(paths: readonly string[], flags: Flags, terminal: Terminal): Promise<void> {
  const found: UnknownNames = new Map()
  for await (const reading of readPaths(paths, flags, terminal)) addUnknownNames(found, reading)
  await print(terminal, toRegistryYaml(found).trimEnd())
}

const describe = ({ source }: Extraction, { code, message, span }: Issue): string => `${source}${span ? `:${span.start}` : ''}: ${code}: ${message}`
