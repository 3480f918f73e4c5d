/** Where texts come from: files, folders, http(s) URLs and standard input, each as decoded text with what is known of it. */
import type { Readable } from 'node:stream'
import type { Corrections } from '../../extraction/model.ts'
import { ClausegraphError } from '../errors.ts'
import type { SourceText } from '../library.ts'
import { mergeCorrections } from './corrections.ts'
import { decodeText } from './decode.ts'
import { listFiles, readBytes, sidecarCorrections } from './files.ts'
import { frontMatterCorrections } from './front-matter.ts'
import { DEFAULT_MAX_BYTES, readLimited } from './limits.ts'
import { detectMediaType } from './media-type.ts'
import { resolveParties } from './parties.ts'
import { fetchPage } from './web.ts'

export interface SourceOptions {
  readonly encoding?: string | undefined
  /** Bytes of one text. */
  readonly maxBytes?: number | undefined
  /** Milliseconds for one URL. */
  readonly timeout?: number | undefined
  readonly allowPrivate?: boolean | undefined
  /** Given on the command line: beat the sidecar file and the front matter. */
  readonly corrections?: Corrections | undefined
  /** Folders of names laid over the built-in ones, by which parties are found. */
  readonly registry?: readonly string[] | undefined
  readonly stdin?: Readable | undefined
  /** Told of each file of a folder that is left out, since it does not end as texts do or is a README. */
  readonly skip?: ((path: string) => void) | undefined
}

/** One source, read or not: a source that fails never stops the others. */
export type SourceResult =
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'failure'; readonly location: string; readonly error: ClausegraphError }

export interface RawText {
  readonly bytes: Uint8Array
  readonly charset?: string | undefined
  readonly sidecar?: Corrections
}

export type ListedSource = { readonly kind: 'location'; readonly location: string } | Extract<SourceResult, { kind: 'failure' }>

/** Reads paths, folders, URLs and `-` in the order given, one at a time. */
export async function* readSources(locations: readonly string[], options: SourceOptions = {}): AsyncGenerator<SourceResult> {
  for await (const listed of listSources(locations, options)) yield listed.kind === 'failure' ? listed : await trySource(listed.location, options)
}

/** Every text that the locations stand for: a folder is all the texts below it. */
export async function* listSources(locations: readonly string[], { skip }: Pick<SourceOptions, 'skip'> = {}): AsyncGenerator<ListedSource> {
  for (const location of locations) {
    try {
      for await (const each of expand(location, skip)) yield { kind: 'location', location: each }
    } catch (error) {
      yield { kind: 'failure', location, error: asClausegraphError(error) }
    }
  }
}

/** Reads one source; what went wrong is in the result. */
export async function trySource(location: string, options: SourceOptions = {}): Promise<SourceResult> {
  try {
    return { kind: 'text', source: await readSource(location, options) }
  } catch (error) {
    return { kind: 'failure', location, error: asClausegraphError(error) }
  }
}

/** Reads one file, URL or `-`. Throws a ClausegraphError (SOURCE_UNREADABLE, BAD_INPUT, TIMEOUT). */
export async function readSource(location: string, options: SourceOptions = {}): Promise<SourceText> {
  return sourceOf(location, await readRaw(location, options), options)
}

/** The source that some bytes make. Throws a ClausegraphError (SOURCE_UNREADABLE, BAD_INPUT). */
export async function sourceOf(location: string, raw: RawText, options: SourceOptions = {}): Promise<SourceText> {
  const { text, encoding } = decodeText(raw.bytes, { encoding: options.encoding, hint: raw.charset })
  const corrections = mergeCorrections(options.corrections ?? {}, raw.sidecar ?? {}, frontMatterCorrections(text, location))
  const parties = corrections.parties && (await resolveParties(corrections.parties, options.registry, 'corrections'))
  return { location, text, encoding, mediaType: detectMediaType(text), corrections: parties ? { ...corrections, parties } : corrections }
}

export const isUrl = (location: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(location)

async function* expand(location: string, skip: SourceOptions['skip']): AsyncGenerator<string> {
  if (location === '-' || isUrl(location)) yield location
  else yield* listFiles(location, skip)
}

async function readRaw(location: string, options: SourceOptions): Promise<RawText> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
  if (location === '-') return { bytes: await readLimited(options.stdin ?? process.stdin, maxBytes) }
  if (isUrl(location)) return fetchPage(location, { maxBytes, timeout: options.timeout ?? 30_000, allowPrivate: options.allowPrivate ?? false })
  return { bytes: await readBytes(location, maxBytes), sidecar: await sidecarCorrections(location) }
}

function asClausegraphError(error: unknown): ClausegraphError {
  return error instanceof ClausegraphError ? error : new ClausegraphError('SOURCE_UNREADABLE', (error as Error).message, { cause: error })
}
