import type { NamedSpan, Span } from '../../model.ts'
import { type Token, type TokenKind, tokenize } from './tokens.ts'

/** What stands between two marks of a sentence. `after` is the mark before it. */
export interface Segment extends Span {
  readonly tokens: readonly Token[]
  readonly after: TokenKind | undefined
}

/** Tokens of a segment at most: text without marks is cut, so that every look ahead in a segment is short. */
const LONGEST = 240

/** Splits a sentence, or a part of one, at ，；： outside brackets; empty pieces fall away. */
export function readSegments(text: string, span: Span, mentions: readonly NamedSpan[]): Segment[] {
  const segments: Segment[] = []
  let piece: Token[] = []
  let after: TokenKind | undefined
  const close = () => {
    const first = piece[0]
    const last = piece.at(-1)
    if (first && last) segments.push({ tokens: piece, after, start: first.start, end: last.end })
    piece = []
  }
  for (const token of tokenize(text, span, mentions)) {
    if (token.kind === 'comma' || token.kind === 'stop' || token.kind === 'colon') {
      const stronger = piece.length === 0 && after === 'stop'
      close()
      after = stronger ? after : token.kind
    } else {
      if (piece.length >= LONGEST) close()
      piece.push(token)
    }
  }
  close()
  return segments
}

/** The segments of a span that begins with one of their words, cut to it; undefined where it does not. */
export function cutSegments(segments: readonly Segment[], { start, end }: Span): Segment[] | undefined {
  const cut: Segment[] = []
  for (let at = firstAfter(segments, start); at < segments.length; at++) {
    const segment = segments[at] as Segment
    if (segment.start >= end) break
    const tokens = segment.start >= start && segment.end <= end ? segment.tokens : segment.tokens.filter((token) => token.start >= start && token.end <= end)
    if (cut.length === 0 && tokens[0]?.start !== start) return undefined
    if (tokens.length > 0) cut.push(tokens === segment.tokens ? segment : { ...segment, tokens })
  }
  return cut.length > 0 ? cut : undefined
}

/** Index of the first segment that ends after `start`. */
function firstAfter(segments: readonly Segment[], start: number): number {
  let low = 0
  for (let high = segments.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** True for a token that reads exactly as one of some surfaces. */
export const isOneOf = (token: Token | undefined, surfaces: ReadonlySet<string>): boolean => token !== undefined && surfaces.has(token.surface)

/** True for a word with one of the roles (`ROLE.verb | ROLE.own`). */
export const hasRole = (token: Token | undefined, roles: number): boolean => token?.word !== undefined && (token.word.roles & roles) !== 0
