import two from 'compromise/two'
import { z } from 'zod'
import { evident } from '../../evidence.ts'
import { readEntryFile } from '../../knowledge.ts'
import type { Span } from '../../model.ts'
import { lastAtOrBefore } from './sorted.ts'

const TagEntry = z.strictObject({
  ...evident,
  tag: z.string(),
  words: z.array(z.string()).min(1),
})

/** Words of the genre with the tag that compromise shall give them. */
export const tagEntries = readEntryFile('lexicon/en/tags.yaml', TagEntry)

/** Frozen, so that neither the other meanings of a word nor its neighbours change it. */
two.plugin({ frozen: Object.fromEntries(tagEntries.flatMap(({ tag, words }) => words.map((word) => [word, tag]))) })

/** The tags of the compromise term that covers a view offset. */
export type TagIndex = (offset: number) => ReadonlySet<string>

const NO_TAGS: ReadonlySet<string> = new Set()

/**
 * The layers of compromise that the rules need, behind what its tokenizer does by itself: its corrections by context (`postTagger`) cost more
 * than all others and change one fact in a thousand.
 */
const LAYERS = ['freeze', 'lexicon', 'preTagger']

/**
 * Tags the given spans with compromise's tokenizer and tagger: no chunker, and its own name lists are not asked.
 * Only spans worth tagging are passed, since tagging costs more than all rules together.
 */
export function tagSpans(text: string, spans: readonly Span[]): TagIndex {
  const starts: number[] = []
  const sets: ReadonlySet<string>[] = []
  for (const span of spans.flatMap((whole) => (whole.end - whole.start > LONGEST ? pieces(text, whole) : whole))) {
    let at = span.start
    for (const sentence of two.tokenize(text.slice(span.start, span.end)).compute(LAYERS).docs)
      for (const term of sentence) {
        at += term.pre.length
        if (term.text) {
          starts.push(at)
          sets.push(term.tags ?? NO_TAGS)
        }
        at += term.text.length + term.post.length
      }
  }
  return (offset) => sets[lastAtOrBefore(starts, offset)] ?? NO_TAGS
}

/** In characters; no sentence is as long, and compromise's time grows with the square of what it is given. */
const LONGEST = 2000

/** What is longer than any sentence, cut at spaces where it has any. */
function pieces(text: string, { start, end }: Span): Span[] {
  const cut: Span[] = []
  for (let from = start; from < end; ) {
    const space = end - from > LONGEST ? text.slice(from, from + LONGEST).lastIndexOf(' ') : -1
    const to = space > 0 ? from + space : Math.min(from + LONGEST, end)
    cut.push({ start: from, end: to })
    from = to
  }
  return cut
}
