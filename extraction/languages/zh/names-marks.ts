import type { Span } from '../../model.ts'
import type { ChineseWords } from './names-words.ts'

/** The words that rules ask for at every place of a text; in order, the longest of those that begin at one place. */
export interface Marks {
  /** Ordinary words that only look like names. */
  readonly noNames: readonly Span[]
  /** Head nouns of bodies. */
  readonly bodies: readonly Span[]
  readonly bilateralBodies: readonly Span[]
  readonly facilities: readonly Span[]
  readonly honorifics: readonly Span[]
  /** Where a person's title ends, once a place. */
  readonly titleEnds: ReadonlySet<number>
}

/** Finds them all in one pass. */
export function findMarks(text: string, words: ChineseWords): Marks {
  const spans: Readonly<Record<string, Span[]>> = { 'no-name': [], body: [], 'bilateral-body': [], facility: [], honorific: [] }
  const titleEnds = new Set<number>()
  for (const match of words.marks.all(text)) for (const { role } of match.value) role === 'title' ? titleEnds.add(match.end) : add(spans[role], match)
  return {
    noNames: spans['no-name'] ?? [],
    bodies: spans.body ?? [],
    bilateralBodies: spans['bilateral-body'] ?? [],
    facilities: spans.facility ?? [],
    honorifics: spans.honorific ?? [],
    titleEnds,
  }
}

/** Longer ones come first at one place, and alone count. */
function add(spans: Span[] | undefined, { start, end }: Span): void {
  if (spans && spans.at(-1)?.start !== start) spans.push({ start, end })
}
