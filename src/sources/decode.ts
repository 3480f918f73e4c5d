import { analyse } from 'chardet'
import { ClausegraphError } from '../errors.ts'
import { describeBinary } from './binary.ts'

export interface Decoded {
  /** Without a byte-order mark, otherwise as it was read. */
  readonly text: string
  /** Label of the Encoding Standard, in lower case. */
  readonly encoding: string
}

export interface DecodeOptions {
  /** Used whatever the bytes look like. */
  readonly encoding?: string | undefined
  /** What a server or an HTML page says of itself; tried after UTF-8. */
  readonly hint?: string | undefined
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Encodings that a guess may name; anything else it names is more likely a mistake. */
const GUESSABLE = new Set(['gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252', 'euc-jp', 'shift_jis', 'euc-kr'])

/**
 * Bytes to text: byte-order mark, then strict UTF-8, then what the text says of itself, then statistics.
 * Throws SOURCE_UNREADABLE for empty, binary and undecodable bytes, BAD_INPUT for an encoding nobody knows.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  if (bytes.length === 0) throw new ClausegraphError('SOURCE_UNREADABLE', 'the text is empty: 0 bytes found, expected a statement')
  const binary = describeBinary(bytes)
  if (binary) throw new ClausegraphError('SOURCE_UNREADABLE', `found ${binary}, expected text; save it as text, Markdown or HTML first`)
  const decoded = options.encoding ? decodeAs(bytes, knownEncoding(options.encoding)) : decodeByContent(bytes, options.hint)
  refuseUnreadable(decoded)
  return decoded
}

function decodeByContent(bytes: Uint8Array, hint: string | undefined): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return decodeAs(bytes, marked[0])
  for (const encoding of candidates(bytes, hint)) {
    const text = tryDecode(bytes, encoding)
    if (text !== undefined) return { text, encoding }
  }
  throw new ClausegraphError('SOURCE_UNREADABLE', 'the bytes fit no encoding known here, expected UTF-8, UTF-16, GB18030 or Big5; name it with --encoding')
}

function* candidates(bytes: Uint8Array, hint: string | undefined): Generator<string> {
  if (!bytes.includes(0)) yield 'utf-8'
  yield* ['utf-16le', 'utf-16be'].filter((encoding) => looksLikeUtf16(bytes, encoding))
  const declared = hint ?? declaredCharset(bytes)
  if (declared && encodingName(declared)) yield encodingName(declared) as string
  for (const guess of analyse(bytes)) {
    const encoding = encodingName(guess.name)
    if (encoding && GUESSABLE.has(encoding)) yield encoding
  }
}

/** UTF-16 without a mark reads as Han, Latin and their punctuation throughout; bytes of GB18030 or Big5 read so never do. */
function looksLikeUtf16(bytes: Uint8Array, encoding: string): boolean {
  if (bytes.length % 2 === 1) return false
  const sample = tryDecode(bytes.subarray(0, 4096), encoding)
  if (!sample) return false
  const usual = sample.match(/[\t\n\r\u0020-\u007e\u00a0-\u00ff\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0
  return usual / sample.length > 0.95
}

/** `charset=` of an HTML page's head, which is ASCII in every encoding it can name. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = tryDecode(bytes, encoding)
  if (text === undefined)
    throw new ClausegraphError('SOURCE_UNREADABLE', `the bytes are not valid ${encoding}; leave --encoding out to have it detected, or name another`)
  return { text, encoding }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The name of an encoding by any of its labels. Throws BAD_INPUT. */
export function knownEncoding(label: string): string {
  const name = encodingName(label)
  if (!name) throw new ClausegraphError('BAD_INPUT', `unknown encoding "${label}", expected a name such as utf-8, utf-16le, gb18030 or big5`)
  return name
}

function encodingName(label: string): string | undefined {
  try {
    const name = new TextDecoder(label.trim()).encoding
    return name === 'gbk' ? 'gb18030' : name
  } catch {
    return undefined
  }
}

function refuseUnreadable({ text, encoding }: Decoded): void {
  if (text.trim() === '') throw new ClausegraphError('SOURCE_UNREADABLE', 'the text is empty: only white space found, expected a statement')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data from text
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  if (controls / text.length > 0.01)
    throw new ClausegraphError('SOURCE_UNREADABLE', `found binary data (${controls} control characters when read as ${encoding}), expected text`)
}
