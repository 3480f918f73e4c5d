import { sha256 } from '../../extraction/digest.ts'
import type { Corrections } from '../../extraction/model.ts'
import { ClausegraphError } from '../errors.ts'
import { refuseLongNames } from '../graph/ingest.ts'
import type { SourceText } from '../library.ts'
import { parseCorrections } from '../sources/corrections.ts'
import { isUrl, readSource, type SourceOptions, sourceOf } from '../sources/index.ts'
import { DEFAULT_MAX_BYTES, tooLarge } from '../sources/limits.ts'
import type { IngestInput } from './generated/types.ts'
import type { ComingText } from './writer.ts'

type Given = Omit<IngestInput, 'upload'> & { readonly upload?: File | null | undefined }

/**
 * The text that a mutation gives or points at, with its corrections. Never reads a file of this machine, nor an address of a
 * private network. Throws BAD_INPUT for what can be no text.
 */
export function givenText({ text, url, upload, name, ...fields }: Given, registry: readonly string[] | undefined): ComingText {
  const options: SourceOptions = { registry, corrections: correctionsOf(fields) }
  const given = [text, url, upload].filter((each) => each != null).length
  if (given !== 1) throw new ClausegraphError('BAD_INPUT', `Found ${given} of text, url and upload in the input; give one of them.`)
  if (url != null) {
    const location = addressOf(url, name)
    // Nothing is fetched that cannot be kept.
    refuseLongNames({ location, corrections: options.corrections ?? {} })
    return coming(location, () => readSource(location, options))
  }
  if (upload != null)
    return coming(locationOf('upload', name ?? upload.name), async (location) => sourceOf(location, { bytes: await bytesOf(upload) }, options))
  const bytes = Buffer.from(text as string)
  return coming(locationOf('text', name ?? sha256(bytes, 12)), async (location) => {
    if (bytes.length > DEFAULT_MAX_BYTES) throw tooLarge(bytes.length, DEFAULT_MAX_BYTES)
    return sourceOf(location, { bytes }, { ...options, encoding: 'utf-8' })
  })
}

function coming(location: string, read: (location: string) => Promise<SourceText>): ComingText {
  return {
    location,
    read: () =>
      read(location).catch((error: unknown) => {
        throw forClients(error)
      }),
  }
}

function correctionsOf(fields: Omit<Given, 'text' | 'url' | 'upload' | 'name'>): Corrections {
  if (fields.parties?.length === 0)
    throw new ClausegraphError('BAD_INPUT', 'Found no parties in the list `parties`, expected one at least; leave it out to have them read from the text.')
  return parseCorrections(Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)), 'input')
}

function addressOf(url: string, name: string | null | undefined): string {
  if (name != null) throw new ClausegraphError('BAD_INPUT', 'Found a name beside a url; leave it out: a page is kept under its address.')
  if (isUrl(url)) return url
  throw new ClausegraphError('BAD_INPUT', `Found the url ${JSON.stringify(url.slice(0, 80))}, expected one that begins with https:// or http://.`)
}

/** What to do about an address or a name is another thing for who sends a question than for who writes a command. */
function forClients(error: unknown): unknown {
  if (!(error instanceof ClausegraphError)) return error
  const message = ADVICE.reduce((said, [forCommand, forClient]) => said.replace(forCommand, forClient), error.message)
  return message === error.message ? error : new ClausegraphError(error.code, message, { cause: error })
}

const ADVICE: readonly (readonly [forCommand: RegExp, forClient: string])[] = [
  [/; use --allow-private .*$/, '; send the words of the page as `text` or `upload`, or give the address of a public page.'],
  [/, or add the name with --registry$/, '.'],
  [/; save it as a file and give the path$/, '; send its words as `text` or `upload`, or have the command line read the file.'],
  [/; try again or raise --timeout$/, '; try again, or send the words of the page as `text` or `upload`.'],
  [/; (?:name it with|leave) --encoding.*$/, '; save it as UTF-8, or send its words as `text`.'],
  [/; split the text or raise --max-size$/, '; split the text.'],
]

async function bytesOf(upload: File): Promise<Uint8Array> {
  if (upload.size > DEFAULT_MAX_BYTES) throw tooLarge(upload.size, DEFAULT_MAX_BYTES)
  return new Uint8Array(await upload.arrayBuffer())
}

/** In a namespace of its own, so that no writer takes the place of a file or page. Some systems send the accents of a file's name apart from their letters. */
function locationOf(kind: 'text' | 'upload', name: string): string {
  const clean = name.trim().normalize('NFC')
  if (clean && clean.length <= 200 && !/\p{Cc}/u.test(clean)) return `${kind}:${clean}`
  throw new ClausegraphError('BAD_INPUT', `Found a name of ${clean.length} characters, expected 1 to 200 without control characters.`)
}
