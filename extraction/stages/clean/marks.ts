import type { Span } from '../../model.ts'

const HASHES = /^#{1,6} +/
const BOLD = /^\*{2,3}[^*]{1,160}\*{2,3}$/

/** A line marked as a heading, or a short one wholly in bold that ends like a title, not like a sentence or what leads in a list. */
export const isHeading = (line: string): boolean => HASHES.test(line) || (line.length < 170 && BOLD.test(line) && !/[.:;,。：；，]\**$/.test(line))

/** A line between underscores or backticks. */
const EMPHASIS = /^(_{1,3}|`{1,3})(?=[^\s_`])[^_`]{0,300}\1$/

const CANDIDATE = /[\\*[\]\u00ad\u200b-\u200f\u2060\ufeff\0]/g
const ESCAPE = /\\(?=[#*_.[\](){}>+~|\\`-])/y
const ASTERISKS = /\*+/y
const LINK = /\[([^[\]\n]{0,300})\]\([^()\s]{0,1000}\)/y

/** [[1]](#fn1), [1](#note): a footnote's mark as a link; the mark with its brackets stays. */
const NOTE_LINK = /\[(?:\\?\[((?:\^|\\\^)?[\w-]{1,30}|\*)\\?\]\]\([^()\s]{0,1000}\)|(\^?[0-9]{1,3})\]\([^()\s#]{0,1000}#[^()\s]{0,200}\))/y

/** The end of a link whose words began on the line before. */
const ADDRESS = /\]\((?:https?:|mailto:|[/#])[^()\s]{0,1000}\)/y

/** **Cleaner Ports**: or **Cleaner Ports:** before the text of an item. */
const RUN_IN = /^(?:(?:[-*•+]|\d{1,3}[.)]) +)?(\*\*([A-Z0-9][^*]{2,80}?)(?::\*\*|\*\*:) *)/
/** What leads in a list tells who acts. */
const LEAD_IN = /^(?:We|They|The|Both|Our|All|Each)\b| to$/
const SMALL = /(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]{4,}/gu
const SMALL_IN_TITLES = /^(?:through|between|against|towards|across|under|within|without|about|among|after|before|during|beyond)$/

/** A title in bold that the text of its paragraph follows on the same line: a heading, which gives nothing (annotation guide, 7.4). */
function runInTitle(line: string): Span | undefined {
  const found = RUN_IN.exec(line)
  const [whole = '', bold = '', title = ''] = found ?? []
  const isMarked = bold.length < whole.length
  if (!found || LEAD_IN.test(title) || !(isMarked || whole.length < line.length)) return undefined
  const inTitleCase = (title.match(SMALL) ?? []).every((word) => SMALL_IN_TITLES.test(word))
  return inTitleCase ? { start: whole.length - bold.length, end: whole.length } : undefined
}

/** The characters of a line that Markdown means as marks, and those that nobody sees, in order. */
export function markCuts(line: string): Span[] {
  const cuts: Span[] = []
  const hashes = HASHES.exec(line)
  if (hashes) cuts.push({ start: 0, end: hashes[0].length })
  const emphasis = EMPHASIS.exec(line)?.[1]?.length
  if (emphasis) cuts.push({ start: 0, end: emphasis })
  let target: Span | undefined // the address of the link that is open
  const runIn = runInTitle(line)
  if (runIn) cuts.push(runIn)
  CANDIDATE.lastIndex = runIn?.end ?? hashes?.[0].length ?? 0
  for (let found = CANDIDATE.exec(line); found; found = CANDIDATE.exec(line)) {
    const at = found.index
    const note = found[0] === '[' ? match(NOTE_LINK, line, at) : undefined
    if (note) {
      cuts.push(...aroundNote(note))
      CANDIDATE.lastIndex = at + note[0].length
      continue
    }
    const link = found[0] === '[' ? match(LINK, line, at) : undefined
    if (link) target = { start: at + 1 + (link[1] as string).length, end: at + link[0].length }
    const cut = link ? { start: at, end: at + 1 } : at === target?.start ? target : markAt(line, at, found[0])
    if (!cut) continue
    cuts.push(cut)
    CANDIDATE.lastIndex = cut.end
  }
  if (emphasis) cuts.push({ start: line.length - emphasis, end: line.length })
  return cuts
}

/** What is no part of the mark [1]. */
function aroundNote({ index, 0: whole, 1: nested, 2: plain }: RegExpExecArray): Span[] {
  const inner = nested ?? plain ?? ''
  const start = index + whole.indexOf(inner)
  const close = whole.indexOf(']', start - index)
  const before = nested === undefined ? [] : [{ start: index, end: index + 1 }, ...(whole.charAt(1) === '\\' ? [{ start: index + 1, end: index + 2 }] : [])]
  const escaped = whole.charAt(close - 1) === '\\' ? [{ start: index + close - 1, end: index + close }] : []
  return [...before, ...escaped, { start: index + close + 1, end: index + whole.length }]
}

function markAt(line: string, at: number, char: string): Span | undefined {
  if (char === '[') return line.indexOf(']', at) < 0 ? { start: at, end: at + 1 } : undefined
  if (char === ']') return cutOf(ADDRESS, line, at)
  if (char === '*') return cutOf(ASTERISKS, line, at)
  if (char === '\\') return cutOf(ESCAPE, line, at)
  return { start: at, end: at + 1 }
}

function cutOf(pattern: RegExp, line: string, at: number): Span | undefined {
  const found = match(pattern, line, at)
  return found && { start: at, end: at + found[0].length }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
