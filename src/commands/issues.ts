import type { Command } from 'commander'
import type { Extraction, Issue } from '../../extraction/model.ts'
import { type ExtractionFlags, extractPaths } from './extract.ts'
import { note, print, type Terminal } from './terminal.ts'
import { correctionOptions, jsonOption, registryOption, sourceOptions } from './usage.ts'

export function addIssues(program: Command, terminal: Terminal): void {
  const command = program
    .command('issues')
    .description('tell what the dictionaries lack and the rules could not decide')
    .argument('<path...>', 'files, folders, http(s) URLs, or - for standard input')
  for (const option of [...correctionOptions(), ...sourceOptions(), registryOption(), jsonOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (paths: string[], flags: ExtractionFlags & { readonly json?: boolean }) => {
    const counts = new Map<string, number>()
    for await (const extraction of extractPaths(paths, flags, terminal)) {
      for (const issue of extraction.issues) {
        counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1)
        await print(terminal, flags.json ? JSON.stringify({ source: extraction.source, ...issue }) : describe(extraction, issue))
      }
    }
    note(terminal, [...counts].map(([code, count]) => `${code}: ${count}`).join(', ') || 'no issues')
  })
}

const EXAMPLES = `
Examples:
  clausegraph issues statements/
  clausegraph issues statements/ --json | jq -r 'select(.code == "unknown-name").message'`

const describe = ({ source }: Extraction, { code, message, span }: Issue): string => `${source}${span ? `:${span.start}` : ''}: ${code}: ${message}`
