import two from 'compromise/two'
import type { NamedSpan, Span } from '../../model.ts'

/** A word, a punctuation mark, or a whole mention; offsets are view offsets. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** compromise's part-of-speech tags; empty for punctuation and mentions. */
  readonly tags: ReadonlySet<string>
  readonly mention: NamedSpan | undefined
}

const NO_TAGS: ReadonlySet<string> = new Set()
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|\S/gu

/** Cuts `text.slice(span)` into tokens; each mention inside the span is one token. */
export function tokenize(text: string, span: Span, mentions: readonly NamedSpan[], tags: TagIndex): Token[] {
  const tokens: Token[] = []
  let at = span.start
  for (const mention of mentions) {
    addWords(tokens, text, at, mention.start, tags)
    tokens.push({
      start: mention.start,
      end: mention.end,
      text: text.slice(mention.start, mention.end),
      lower: text.slice(mention.start, mention.end).toLowerCase(),
      tags: NO_TAGS,
      mention,
    })
    at = mention.end
  }
  addWords(tokens, text, at, span.end, tags)
  return tokens
}

function addWords(found: Token[], text: string, start: number, end: number, tags: TagIndex): void {
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const from = start + match.index
    found.push({
      start: from,
      end: from + match[0].length,
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      tags: tags(from),
      mention: undefined,
    })
  }
}

/** A paragraph's number or an item's mark stands before the sentence proper. */
export function withoutMarker(tokens: readonly Token[]): readonly Token[] {
  let at = 0
  while (at < 4 && /^(?:\d{1,3}|[b-hj-z]|[ivx]{2,}|[().•·\-–—*\\])$/.test(tokens[at]?.lower ?? '')) at++
  return at ? tokens.slice(at) : tokens
}

/** Heads, owners and actors stand near the beginning; looking no further keeps the time linear. */
const FAR_ENOUGH = 300

/** The tokens at the beginning of a span, and the index of the first. */
export function tokensIn(tokens: readonly Token[], span: Span): { first: number; content: readonly Token[] } {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  return { first: low, content: tokens.slice(low, low + FAR_ENOUGH).filter((token) => token.end <= span.end) }
}

/** The token behind a possessive 's that may stand at `at`. */
export function behindPossessive(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.lower ?? ''
  if (mark === "'s") return at + 1
  if (mark !== "'" && mark !== '’') return at
  return tokens[at + 1]?.lower === 's' ? at + 2 : at + 1
}

/** The tags of the compromise term that covers a view offset. */
export type TagIndex = (offset: number) => ReadonlySet<string>

/** The layers of compromise that the rules need: its corrections by context (`postTagger`) cost more than all others and change one fact in a thousand. */
const LAYERS = ['alias', 'normal', 'machine', 'freeze', 'lexicon', 'preTagger']

/**
 * Tags the given spans with compromise's tokenizer and tagger: no chunker, and its own name lists are not asked.
 * Only spans worth tagging are passed, since tagging costs more than all rules together.
 */
export function tagSpans(text: string, spans: readonly Span[]): TagIndex {
  const starts: number[] = []
  const sets: ReadonlySet<string>[] = []
  for (const span of spans) {
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

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
