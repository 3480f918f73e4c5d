import { isHanCode, textOf } from '../../script.ts'
import type { Draft } from './draft.ts'
import type { Line } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'

interface Written {
  readonly plain: string
  /** Its characters folded, whatever stands around them. */
  readonly folded: Uint16Array
  readonly toSource: Uint32Array
}

/**
 * Writes paragraphs one a line. A run of spaces becomes one, and none where a single one stands beside a Han character;
 * a wrapped line is joined by a space in Latin script and by nothing in Chinese.
 */
export function writeView(draft: Draft, paragraphs: readonly Paragraph[]): Written {
  const capacity = draft.codes.length
  const codes = new Uint16Array(capacity)
  const folded = new Uint16Array(capacity)
  const toSource = new Uint32Array(capacity)
  let length = 0
  let reached = 0 // draft offset after the last character written
  const put = (code: number, at: number) => {
    codes[length] = code
    folded[length] = code
    toSource[length++] = draft.offsets[at] as number
    reached = at + 1
  }
  const copy = (line: Line, joined: boolean) => {
    let gap = joined ? 1 : 0 // spaces since the last character
    for (const span of line.spans) {
      for (let at = span.start; at < span.end; at++) {
        const code = draft.codes[at] as number
        if (isSpace(code)) {
          gap += code === IDEOGRAPHIC_SPACE ? 2 : 1
          continue
        }
        if (gap > 0 && needsSpace(codes[length - 1], code, gap, joined)) put(SPACE, reached)
        gap = 0
        const start = at
        at = wordEnd(draft.codes, at + 1, span.end)
        copyCodes(draft.codes, codes, start, at, length)
        copyCodes(draft.foldedCodes, folded, start, at, length)
        copyCodes(draft.offsets, toSource, start, at, length)
        length += at - start
        reached = at--
      }
    }
  }
  for (const paragraph of paragraphs) {
    if (length > 0) put(NEWLINE, reached)
    const first = paragraph[0]
    if (first?.heading) {
      put(HASH, first.markAt)
      put(SPACE, first.markAt + 1)
    }
    for (const [index, line] of paragraph.entries()) copy(line, index > 0)
  }
  return { plain: textOf(codes.subarray(0, length)), folded: folded.subarray(0, length), toSource: toSource.slice(0, length) }
}

const NEWLINE = 10
const SPACE = 32
const HASH = 35
const HYPHEN = 45
const IDEOGRAPHIC_SPACE = 0x3000

const isSpace = (code: number) =>
  code <= IDEOGRAPHIC_SPACE &&
  (code === SPACE ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === IDEOGRAPHIC_SPACE ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029)

/** Faster than `set` for words and lines. */
function copyCodes<T extends Uint16Array | Uint32Array>(from: T, to: T, start: number, end: number, place: number): void {
  const shift = place - start
  for (let at = start; at < end; at++) to[at + shift] = from[at] as number
}

/** Where the next space stands, at `limit` at the latest. */
function wordEnd(codes: Uint16Array, from: number, limit: number): number {
  let at = from
  while (at < limit && !isSpace(codes[at] as number)) at++
  return at
}

function needsSpace(before: number | undefined, after: number, gap: number, joined: boolean): boolean {
  if (before === undefined || before === NEWLINE || before === SPACE) return false
  if (joined && before === HYPHEN) return false
  return gap > 1 || !(isChinese(before) || isChinese(after))
}

const isChinese = (code: number) => isHanCode(code) || (code >= 0x3001 && code <= 0x301f) || (code >= 0xff01 && code <= 0xff5e)
