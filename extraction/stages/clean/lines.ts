import type { Span } from '../../model.ts'
import type { Draft } from './draft.ts'
import { isHeading, markCuts } from './marks.ts'

/** A line of the draft with its noise and marks taken out. */
export interface Line {
  /** What stays of it, in draft offsets. */
  readonly spans: readonly Span[]
  /** The folded characters of the spans. */
  readonly text: string
  readonly heading: boolean
  /** Draft offset of the first two characters of its mark, when it is a heading. */
  readonly markAt: number
  /** An empty line, or one that was cut as noise, stands before it. */
  readonly apart: boolean
  /** The number of a page stood before it. */
  readonly turned: boolean
  /** Begins with an ideographic space, as Chinese paragraphs do. */
  readonly indented: boolean
  /** Ends with two spaces, Markdown's way to break a line. */
  readonly broken: boolean
}

const EDGE = /[\s\u200b-\u200f\u2060\ufeff\0]/

/** Markdown's mark before each line of a quotation. */
const QUOTED = '>'

/** Cuts a draft into lines without Markdown's marks; leaves out empty ones and front matter. */
export function readLines(draft: Draft): Line[] {
  const lines: Line[] = []
  let apart = true
  for (let start = frontMatterEnd(draft.text); start < draft.text.length; ) {
    const newline = draft.text.indexOf('\n', start)
    const end = newline < 0 ? draft.text.length : newline
    const line = readLine(draft, start, end, apart)
    if (line) lines.push(line)
    apart = line === undefined
    start = end + 1
  }
  return lines
}

/** Where the text begins after front matter fenced by `---`; 0 when there is none. */
export function frontMatterEnd(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text.slice(0, 20))) return 0
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g
  close.lastIndex = 3
  const found = close.exec(text.slice(0, 20_000))
  return found ? found.index + found[0].length : 0
}

function readLine(draft: Draft, from: number, to: number, apart: boolean): Line | undefined {
  let start = from
  let end = to
  while (start < end && (EDGE.test(draft.text.charAt(start)) || draft.text.charAt(start) === QUOTED)) start++
  while (end > start && EDGE.test(draft.text.charAt(end - 1))) end--
  if (start === end) return undefined
  const raw = draft.text.slice(start, end)
  const cuts = markCuts(raw)
  const spans = keep(start, end, cuts)
  const text = spans.map((span) => draft.folded.slice(span.start, span.end)).join('')
  if (!text.trim()) return undefined
  return {
    spans,
    text,
    heading: isHeading(raw),
    markAt: start,
    apart,
    turned: false,
    indented: draft.text.slice(from, start).includes('\u3000'),
    broken: /[ \u00a0]{2}\r?$/.test(draft.text.slice(end, to)),
  }
}

/** What is left of `[start, end)` when the cuts (relative to start, in order) are taken out. */
function keep(start: number, end: number, cuts: readonly Span[]): Span[] {
  const spans: Span[] = []
  let at = start
  for (const cut of cuts) {
    if (start + cut.start > at) spans.push({ start: at, end: start + cut.start })
    at = Math.max(at, start + cut.end)
  }
  if (at < end) spans.push({ start: at, end })
  return spans
}

/** A line without parts of its text, offsets in that text; undefined when nothing is left. */
export function withoutCuts(line: Line, cuts: readonly Span[]): Line | undefined {
  const keepAt = new Uint8Array(line.text.length).fill(1)
  for (const cut of cuts) keepAt.fill(0, cut.start, cut.end)
  const spans: Span[] = []
  let text = ''
  let before = 0 // characters of the text in the spans before
  for (const span of line.spans) {
    const inText = before - span.start
    let start = -1
    for (let place = span.start; place <= span.end; place++) {
      const kept = place < span.end && keepAt[place + inText] === 1
      if (kept && start < 0) start = place
      else if (!kept && start >= 0) {
        spans.push({ start, end: place })
        text += line.text.slice(start + inText, place + inText)
        start = -1
      }
    }
    before += span.end - span.start
  }
  return text.trim() ? { ...line, spans, text } : undefined
}
