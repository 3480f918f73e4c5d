import type { Span } from '../../model.ts'

const HASHES = /^#{1,6} +/
const BOLD = /^\*{2,3}[^*]{1,160}\*{2,3}$/

/** A line marked as a heading, or a short one wholly in bold that ends like a title. */
export const isHeading = (line: string): boolean => HASHES.test(line) || (line.length < 170 && BOLD.test(line) && !/[.;,。；，]\**$/.test(line))

const CANDIDATE = /[\\*[\]\u00ad\u200b-\u200f\u2060\ufeff\0]/g
const ESCAPE = /\\(?=[#*_.[\](){}>+~|\\`-])/y
const ASTERISKS = /\*+/y
const LINK = /\[([^[\]\n]{0,300})\]\([^()\s]{0,1000}\)/y

/** The characters of a line that Markdown means as marks, and those that nobody sees, in order. */
export function markCuts(line: string): Span[] {
  const cuts: Span[] = []
  const hashes = HASHES.exec(line)
  if (hashes) cuts.push({ start: 0, end: hashes[0].length })
  let target: Span | undefined // the address of the link that is open
  CANDIDATE.lastIndex = hashes?.[0].length ?? 0
  for (let found = CANDIDATE.exec(line); found; found = CANDIDATE.exec(line)) {
    const at = found.index
    const link = found[0] === '[' ? match(LINK, line, at) : undefined
    if (link) target = { start: at + 1 + (link[1] as string).length, end: at + link[0].length }
    const cut = link ? { start: at, end: at + 1 } : at === target?.start ? target : markAt(line, at, found[0])
    if (!cut) continue
    cuts.push(cut)
    CANDIDATE.lastIndex = cut.end
  }
  return cuts
}

function markAt(line: string, at: number, char: string): Span | undefined {
  if (char === '[' || char === ']') return undefined
  if (char === '*') return { start: at, end: at + (match(ASTERISKS, line, at)?.[0].length ?? 1) }
  if (char === '\\') return match(ESCAPE, line, at) ? { start: at, end: at + 1 } : undefined
  return { start: at, end: at + 1 }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
