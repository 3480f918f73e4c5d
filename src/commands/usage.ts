import { InvalidArgumentError, Option } from 'commander'
import { LANGUAGES, type Language, PartialDate } from '../../extraction/model.ts'
import { languageOf } from '../api/language.ts'
import { type Config, type ConfigOptions, configuredStores, portNumber, readConfig } from '../config.ts'
import { ClausegraphError } from '../errors.ts'
import { parseCorrections } from '../sources/corrections.ts'
import { knownEncoding } from '../sources/decode.ts'
import { TEXT_ENDINGS } from '../sources/files.ts'
import type { SourceOptions } from '../sources/index.ts'
import { resolveParties } from '../sources/parties.ts'

/** The command was called wrongly: the process ends with 2. */
export class UsageError extends ClausegraphError {
  constructor(message: string) {
    super('BAD_INPUT', message)
  }
}

// ── options that several commands share ─────────────────────────────────────────────────────────

export const dataOption = (): Option => new Option('--data <dir>', 'where the embedded store lives (default: a folder of your user account)')
const storeOption = (): Option => new Option('--store <kind>', 'which store to use (default: embedded)').choices(['embedded', 'neo4j'])
const samplesOption = (): Option => new Option('--samples', 'work on the bundled samples instead of your own texts')
export const jsonOption = (): Option => new Option('--json', 'print JSON')
export const bomOption = (): Option => new Option('--bom', 'begin CSV with a byte order mark, by which Excel knows that it is UTF-8')
export const namesOption = (): Option =>
  new Option('--names <language>', 'language of names: en, zh-Hans or zh-Hant, or a tag such as zh-TW (default: en)').argParser(asUsage(nameLanguage))
export const portOption = (): Option => new Option('--port <n>', 'port to serve on, 0 for any free one (default: 4000)').argParser(asUsage(portNumber))
/** How a server protects itself; the environment says the rest (see .env.example). */
export const serverOptions = (): Option[] => [
  new Option('--cors <origins>', 'websites whose scripts may read answers, such as https://example.org, comma-separated (default: none)'),
  new Option('--rate-limit <n>', 'requests a minute from one address (default: any number)'),
  new Option('--operations <file>', 'answer only the operations of this JSON file: { "id": "query …" }'),
  new Option('--no-introspection', 'do not show the schema'),
]
export const registryOption = (): Option =>
  new Option('--registry <dir>', 'folder of names, aliases and cues laid over the built-in ones; repeat for more').argParser(
    (folder, all: string[] | undefined) => [...(all ?? []), folder],
  )

export interface StoreFlags extends ConfigOptions {
  readonly registry?: string[]
}
export const storeOptions = (): Option[] => [dataOption(), storeOption(), samplesOption()]

/** What stands for texts, in the help of the commands that read them. */
export const FOLDERS = `A folder gives its texts: ${TEXT_ENDINGS.map((ending) => `.${ending}`).join(', ')}, and files without an ending, but no README.
A file that you name is read whatever its ending.`

/** How sources are read. */
export const sourceOptions = (): Option[] => [
  new Option('--encoding <name>', 'read texts in this encoding instead of detecting it').argParser(asUsage(knownEncoding)),
  new Option('--max-size <mb>', 'refuse larger texts (default: 20)').argParser(asUsage((text) => positive(text, 'size in megabytes'))),
  new Option('--timeout <seconds>', 'give up on a URL after this time (default: 30)').argParser(asUsage((text) => positive(text, 'time in seconds'))),
  new Option('--allow-private', 'let URLs lead to private addresses'),
]

/** What a user knows better than the text; beats a sidecar file and the front matter. */
export const correctionOptions = (): Option[] => [
  new Option('--date <date>', 'date of the statement, YYYY, YYYY-MM or YYYY-MM-DD').argParser(asUsage(dateOf)),
  new Option('--parties <ids>', 'parties of the statement by id or name, such as CN,RU or China,Russia').argParser((text) =>
    text.split(',').map((party) => party.trim()),
  ),
  new Option('--title <title>', 'title of the statement'),
  new Option(
    '--edition-of <key>',
    'statement id, or source of another edition, that the text is an edition of; it may come later: until it does, the text stands alone',
  ),
]

export interface SourceFlags {
  readonly encoding?: string
  readonly maxSize?: number
  readonly timeout?: number
  readonly allowPrivate?: boolean
}
export interface CorrectionFlags {
  readonly date?: string
  readonly parties?: string[]
  readonly title?: string
  readonly editionOf?: string
}

/** How to read the sources of a command line. Throws a UsageError for corrections that cannot be used. */
export async function toSourceOptions(flags: SourceFlags & CorrectionFlags & { readonly registry?: readonly string[] }): Promise<SourceOptions> {
  const { date, title, editionOf, registry } = flags
  const parties = flags.parties && (await resolveParties(flags.parties, registry, '--parties').catch(asUsageError))
  return {
    registry,
    encoding: flags.encoding,
    maxBytes: flags.maxSize === undefined ? undefined : flags.maxSize * 1024 * 1024,
    timeout: flags.timeout === undefined ? undefined : flags.timeout * 1000,
    allowPrivate: flags.allowPrivate,
    corrections: usage(() => parseCorrections({ date, parties, title, editionOf }, 'command line')),
  }
}

/** Throws a UsageError for a byte order mark in what is no CSV. */
export function refuseIdleBom(bom: boolean | undefined, format: string): void {
  if (bom && format !== 'csv') throw new UsageError(`found --bom with --format ${format}, but the mark is for CSV; add --format csv, or leave it out`)
}

export const configOf = (flags: StoreFlags): Config => usage(() => readConfig(flags))
export const storesOf = (flags: StoreFlags): Config[] => usage(() => configuredStores(flags))

function usage<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    return asUsageError(error)
  }
}

function asUsageError(error: unknown): never {
  throw error instanceof ClausegraphError ? new UsageError(error.message) : error
}

const asUsage =
  <T>(parse: (text: string) => T) =>
  (text: string): T => {
    try {
      return parse(text)
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message)
    }
  }

function positive(text: string, what: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new Error(`Expected a ${what} above 0.`)
  return value
}

function nameLanguage(tag: string): Language {
  const language = languageOf(tag)
  if (!language) throw new Error(`Expected one of ${LANGUAGES.join(', ')}.`)
  return language
}

function dateOf(text: string): string {
  if (!PartialDate.safeParse(text).success) throw new Error('Expected YYYY, YYYY-MM or YYYY-MM-DD.')
  return text
}
