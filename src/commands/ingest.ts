import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { sha256 } from '../../extraction/digest.ts'
import { ClausegraphError } from '../errors.ts'
import type { FactChanges, Ingested, Library, SourceText, TextChanges } from '../library.ts'
import { isUrl, type ListedSource, listSources, type SourceOptions, trySource } from '../sources/index.ts'
import { withLibrary } from './library.ts'
import { showProgress } from './progress.ts'
import { countSkipped } from './skipped.ts'
import { fail, note, print, type Terminal } from './terminal.ts'
import { describeUndatedTexts } from './undated.ts'
import {
  type CorrectionFlags,
  configOf,
  correctionOptions,
  FOLDERS,
  jsonOption,
  registryOption,
  type SourceFlags,
  type StoreFlags,
  sourceOptions,
  storeOptions,
  toSourceOptions,
  UsageError,
} from './usage.ts'

type Flags = StoreFlags & SourceFlags & CorrectionFlags & { readonly json?: boolean }

export function addIngest(program: Command, terminal: Terminal): void {
  const command = program
    .command('ingest')
    .description('read texts and add them to the graph')
    .argument('<path...>', 'files, folders, http(s) URLs, or - for standard input')
  for (const option of [...correctionOptions(), ...sourceOptions(), registryOption(), ...storeOptions(), jsonOption()]) command.addOption(option)
  command.addHelpText('after', EXAMPLES).action(async (paths: string[], flags: Flags) => {
    if (flags.samples) throw new UsageError('found --samples, the graph of the bundled samples, from which your own texts stay apart; leave it out')
    const options = await toSourceOptions(flags)
    await withLibrary(
      configOf(flags),
      async (library) => {
        const ingested = await ingestPaths(library, paths, options, terminal)
        for (const each of describeUndatedTexts(ingested)) note(terminal, each)
        for (const each of ingested) await print(terminal, flags.json ? JSON.stringify(each) : describeIngested(each))
      },
      flags,
    )
  })
}

const EXAMPLES = `
${FOLDERS}
A text that stands there unchanged is left alone; one that its source has changed is replaced.

Examples:
  clausegraph ingest statements/
  clausegraph ingest communique.html --date 1972-02-28 --parties CN,US
  clausegraph ingest https://example.org/statement.html
  pbpaste | clausegraph ingest - --title "Joint statement"`

export interface IngestOptions {
  /** The folder of the bundled samples, whose texts are known by their names wherever the package lies. */
  readonly sampleFolder?: string
}

/** Reads every text that the paths stand for and adds it. Failures are told and the rest goes on. */
export async function ingestPaths(
  library: Library,
  paths: readonly string[],
  options: SourceOptions,
  terminal: Terminal,
  { sampleFolder }: IngestOptions = {},
): Promise<Ingested[]> {
  const listed: ListedSource[] = []
  const skipped = countSkipped()
  for await (const each of listSources(paths, skipped)) listed.push(each)
  skipped.tell(terminal)
  refuseSharedCorrections(listed, options)
  const progress = showProgress(terminal, 'reading')
  const failures: string[] = []
  const ingested: Ingested[] = []
  for (const [index, each] of listed.entries()) {
    progress.update(index, listed.length, each.location)
    const result = each.kind === 'failure' ? each : await trySource(each.location, { ...options, stdin: terminal.stdin })
    const added = result.kind === 'failure' ? result.error : await tryIngest(library, withLastingNames(result.source, sampleFolder))
    if (added instanceof ClausegraphError) failures.push(`${each.location}: ${added.message}`)
    else ingested.push(added)
  }
  progress.stop()
  for (const failure of failures) fail(terminal, failure)
  for (const doubt of new Set(ingested.flatMap((each) => each.doubts ?? []))) note(terminal, `in doubt: ${doubt}`)
  return ingested
}

/** A text that the graph refuses stops no other text; a store that fails stops all. */
async function tryIngest(library: Library, source: SourceText): Promise<Ingested | ClausegraphError> {
  try {
    return await library.ingest(source)
  } catch (error) {
    if (error instanceof ClausegraphError && error.code === 'BAD_INPUT') return error
    throw error
  }
}

/** A date or a title belongs to one statement. */
function refuseSharedCorrections(listed: readonly ListedSource[], { corrections = {} }: SourceOptions): void {
  const given = Object.keys(corrections).filter((field) => field !== 'parties')
  if (listed.length > 1 && given.length > 0)
    throw new UsageError(`found ${listed.length} texts, but --${given[0]?.replace('O', '-o')} corrects one; give one text, or write NAME.meta.yaml beside each`)
}

export function describeIngested({ outcome, date, parties, title, statement, counts, changes }: Ingested): string {
  const facts = `${counts.citations} citations, ${counts.positions} positions, ${counts.commitments} commitments`
  return `${outcome.padEnd(9)} ${date ?? 'no date'}  ${parties.join(', ')}  ${title}  [${statement}]  ${facts}${changes ? `; ${describeChanges(changes)}` : ''}`
}

/** What a replaced text says otherwise, in numbers. */
function describeChanges({ citations, positions, commitments }: TextChanges): string {
  const all = [citations, positions, commitments]
  const count = (which: keyof FactChanges) => all.reduce((sum, changes) => sum + changes[which].length, 0)
  return `${count('new')} new, ${count('gone')} gone, ${count('kept')} kept`
}

/** Names sources so that they are found again from any folder. */
function withLastingNames(source: SourceText, sampleFolder: string | undefined): SourceText {
  const { editionOf } = source.corrections
  const corrections = editionOf ? { ...source.corrections, editionOf: lastingKey(editionOf, source.location) } : source.corrections
  return { ...source, corrections, location: lastingLocation(source, sampleFolder) }
}

/** A statement's id stays as it is; a path is meant from here, or from where the text lies. */
function lastingKey(key: string, location: string): string {
  return [resolve(key), resolve(dirname(location), key)].find((path) => existsSync(path)) ?? key
}

/** Two texts of standard input stay two. */
function lastingLocation({ location, text }: SourceText, sampleFolder: string | undefined): string {
  if (sampleFolder && dirname(location) === sampleFolder) return `sample:${basename(location)}`
  if (location === '-') return `stdin:${sha256(text, 12)}`
  return isUrl(location) ? location : resolve(location)
}
