import type { Command } from 'commander'
import type { Extraction } from '../../extraction/model.ts'
import { loadExtraction } from '../extraction.ts'
import { readSources } from '../sources/index.ts'
import { countSkipped } from './skipped.ts'
import { fail, print, type Terminal } from './terminal.ts'
import { type CorrectionFlags, correctionOptions, FOLDERS, registryOption, type SourceFlags, sourceOptions, toSourceOptions } from './usage.ts'

export type ExtractionFlags = SourceFlags & CorrectionFlags & { readonly registry?: string[] }

export function addExtract(program: Command, terminal: Terminal): void {
  const command = program
    .command('extract')
    .description('print what texts say, as JSON Lines: one object a text, in the order given')
    .argument('<path...>', 'files, folders, http(s) URLs, or - for standard input')
  for (const option of [...correctionOptions(), ...sourceOptions(), registryOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (paths: string[], flags: ExtractionFlags) => {
    for await (const { extraction } of readPaths(paths, flags, terminal)) await print(terminal, JSON.stringify(extraction))
  })
}

const EXAMPLES = `
${FOLDERS}
The format is described by schema/extraction.schema.json. Nothing else goes to standard output.

Examples:
  clausegraph extract statements/ > extractions.jsonl
  clausegraph extract note.txt | jq '.positions[] | {stance, holders, text}'`

/** A text and what it says. */
export interface Reading {
  readonly text: string
  readonly extraction: Extraction
}

/** Extracts one text after the other. Failures are told and the rest goes on. */
export async function* readPaths(paths: readonly string[], flags: ExtractionFlags, terminal: Terminal): AsyncGenerator<Reading> {
  const options = await toSourceOptions(flags)
  const { extract } = await loadExtraction(flags.registry)
  const skipped = countSkipped()
  for await (const result of readSources(paths, { ...options, stdin: terminal.stdin, skip: skipped.skip })) {
    if (result.kind === 'failure') {
      fail(terminal, `${result.location}: ${result.error.message}`)
      continue
    }
    const { location, text, corrections } = result.source
    yield { text, extraction: extract({ source: location, text, corrections }) }
  }
  skipped.tell(terminal)
}
