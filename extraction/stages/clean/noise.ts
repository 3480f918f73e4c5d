import { z } from 'zod'
import { evident } from '../../evidence.ts'
import { readEntryFile } from '../../knowledge.ts'
import type { Span } from '../../model.ts'
import { dropFootnotes } from './footnotes.ts'
import { type Line, withoutCuts } from './lines.ts'
import { resumption } from './resumption.ts'

/** Noise as data: a pattern over one folded line, and how much of it is cut. */
export const NoiseEntry = z.strictObject({
  ...evident,
  /** `line`: the line is nothing else; `start`, `end`, `within`: that part of it; `rest`: the line is nothing else and ends the text, unless the statement goes on behind it. */
  scope: z.enum(['line', 'start', 'end', 'within', 'rest']),
  pattern: z.string().min(1),
  ignoreCase: z.boolean().optional(),
})
export type NoiseEntry = z.infer<typeof NoiseEntry>

export const readNoise = (language: 'zh' | 'en'): NoiseEntry[] => readEntryFile(`lexicon/${language}/noise.yaml`, NoiseEntry)

const WHOLE = { line: ['^(?:', ')$'], rest: ['^(?:', ')$'], start: ['^(?:', ')'], end: ['(?:', ')$'], within: ['(?:', ')'] } as const

export function noisePattern(entry: Pick<NoiseEntry, 'scope' | 'pattern' | 'ignoreCase'>): RegExp {
  const [before, after] = WHOLE[entry.scope]
  return new RegExp(before + entry.pattern + after, `u${entry.scope === 'within' ? 'g' : ''}${entry.ignoreCase ? 'i' : ''}`)
}

/** A longer line is prose: only its start, its end and short insertions can be noise. */
const LINE_LIMIT = 300
/** How far from an edge of a line a cut at that edge may reach. */
const EDGE_LIMIT = 160
/** What ends a text stands in its later part. */
const REST_FROM = 0.4

/** Before the first sentence such a note is one of the links above the text. */
const SENTENCE_END = /[。；.;,，][”’」』）)]*$/

/** Leaves out lines, and parts of lines, that are no part of the text. */
export function dropNoise(all: readonly Line[]): Line[] {
  const lines = dropFootnotes(all)
  const kept: Line[] = []
  let apart = false
  let begun = false
  let turned = false
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    apart ||= line.apart
    if (line.text.length < LINE_LIMIT) {
      const bare = withoutFrame(line.text)
      if (patterns().rest.some((pattern) => pattern.test(bare))) {
        if (!begun) continue
        const resumed = resumption(kept, lines, index)
        if (!resumed && index > lines.length * REST_FROM) break
        turned ||= resumed?.within === true
        index = resumed ? resumed.at - 1 : index
        continue
      }
      turned ||= patterns().page.some((pattern) => pattern.test(bare))
      if (bare === '' || patterns().line.some((pattern) => pattern.test(bare))) continue
    }
    const rest = cutWithin(line)
    const number = rest && rest.text.length < line.text.length && patterns().page.some((pattern) => pattern.test(withoutFrame(rest.text)))
    turned ||= number === true
    if (!rest || number) continue
    kept.push(apart === rest.apart && !turned ? rest : { ...rest, apart, turned })
    begun ||= SENTENCE_END.test(rest.text)
    apart = false
    turned = false
  }
  return dropRepeatedTitle(kept)
}

/** A line without the bullets, bars and spaces around it. */
function withoutFrame(text: string): string {
  let end = text.length
  while (end > 0 && FRAME.test(text.charAt(end - 1))) end--
  return text.slice(0, end).replace(/^[-•·|>\s]+/, '')
}
const FRAME = /[|\s]/

/** Cuts at the end first: a dateline in brackets is one piece, though it begins like an open one. */
function cutWithin(line: Line): Line | undefined {
  const { text } = line
  const cuts: Span[] = []
  let end = text.length
  for (const pattern of patterns().end) {
    const edge = Math.max(0, end - EDGE_LIMIT)
    const found = pattern.exec(text.slice(edge, end))
    if (found?.[0]) end = edge + found.index
  }
  if (end < text.length) cuts.push({ start: end, end: text.length })
  let start = 0
  for (const pattern of patterns().start) start += pattern.exec(text.slice(start, Math.min(end, start + EDGE_LIMIT)))?.[0].length ?? 0
  if (start > 0) cuts.push({ start: 0, end: start })
  const inner = text.slice(start, end)
  for (const pattern of patterns().within) {
    if (inner.search(pattern) < 0) continue
    for (const found of inner.matchAll(pattern)) cuts.push({ start: start + found.index, end: start + found.index + found[0].length })
  }
  return cuts.length > 0 ? withoutCuts(line, cuts) : line
}

const TITLE_LENGTH = 8
const FRONT_LINES = 40

/** A page that lost its line breaks runs the title into the first paragraph: there it is cut. */
function dropRepeatedTitle(lines: Line[]): Line[] {
  const title = lines.find((line) => line.text.length >= TITLE_LENGTH && line.text.length < 120)?.text
  if (!title) return lines
  return lines.map((line, index) => {
    if (index >= FRONT_LINES || line.text.length < title.length + 20 || !line.text.startsWith(title)) return line
    return /[0-9\p{Script=Han}]/u.test(line.text.charAt(title.length)) ? (withoutCuts(line, [{ start: 0, end: title.length }]) ?? line) : line
  })
}

interface Patterns {
  readonly line: readonly RegExp[]
  /** Those that end pages, as whole lines. */
  readonly page: readonly RegExp[]
  readonly rest: readonly RegExp[]
  readonly start: readonly RegExp[]
  readonly end: readonly RegExp[]
  readonly within: readonly RegExp[]
}

/** Entries that tell where a page ends, alone on a line. */
const PAGE_END = /-(?:page-number|continued-elsewhere)$/

let compiled: Patterns | undefined

/** Whole lines are told by one pattern of all entries, and one of those that ignore case; parts of lines entry by entry. */
function patterns(): Patterns {
  if (compiled) return compiled
  const entries = [...readNoise('zh'), ...readNoise('en')]
  const of = (scope: NoiseEntry['scope']) => entries.filter((entry) => entry.scope === scope)
  const each = (scope: NoiseEntry['scope']) => of(scope).map(noisePattern)
  const page = entries.filter(({ id }) => PAGE_END.test(id)).map((entry): NoiseEntry => ({ ...entry, scope: 'line' }))
  compiled = {
    line: alternatives(of('line')),
    page: alternatives(page),
    rest: alternatives(of('rest')),
    start: each('start'),
    end: each('end'),
    within: each('within'),
  }
  return compiled
}

function alternatives(entries: readonly NoiseEntry[]): RegExp[] {
  const anyOf = (chosen: readonly NoiseEntry[], flags: string) => new RegExp(chosen.map((entry) => `(?:${noisePattern(entry).source})`).join('|'), flags)
  const [cased, caseless] = [entries.filter((entry) => !entry.ignoreCase), entries.filter((entry) => entry.ignoreCase)]
  return [...(cased.length > 0 ? [anyOf(cased, 'u')] : []), ...(caseless.length > 0 ? [anyOf(caseless, 'iu')] : [])]
}
