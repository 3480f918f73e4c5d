import type { NamedSpan, Span } from '../../model.ts'
import type { OwnRows } from './cue-tables.ts'
import type { TagIndex } from './tagger.ts'

/** A word, a punctuation mark, or a whole mention; offsets are view offsets. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** compromise's part-of-speech tags; empty for punctuation and mentions. */
  readonly tags: ReadonlySet<string>
  readonly mention: NamedSpan | undefined
  /** Cues of users that begin with this word. */
  readonly own?: OwnRows | undefined
}

const NO_TAGS: ReadonlySet<string> = new Set()
const MARK = /^[^\p{L}\p{N}]/u
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
      tags: MARK.test(match[0]) ? NO_TAGS : tags(from),
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

/** In tokens: what belongs together stands no farther apart, and looking no further keeps the time linear. */
export const FAR_ENOUGH = 300

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

/** Tokens between quote marks that open inside the sentence: the words of others, or a text that is amended. */
export function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  let open = -1
  for (const [index, { lower }] of tokens.entries()) {
    if (open < 0) open = index > 0 && (lower === '“' || lower === '"') ? index : open
    else if (lower === '”' || lower === '"') {
      for (let at = open + 1; at < index; at++) quoted.add(at)
      open = -1
    }
  }
  return quoted
}
