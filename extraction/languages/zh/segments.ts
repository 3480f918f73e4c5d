import type { NamedSpan, Span } from '../../model.ts'
import { ROLE, type Word } from './lexicon.ts'
import { type Token, type TokenKind, tokenize } from './tokens.ts'
import type { Trie } from './trie.ts'

/** What stands between two marks of a sentence. `after` is the mark before it. */
export interface Segment extends Span {
  readonly tokens: readonly Token[]
  readonly after: TokenKind | undefined
  /** Those of all its words together, and of words cut off it perhaps: what is not among them need not be looked for. */
  readonly roles: number
}

/** Tokens of a segment at most: text without marks is cut, so that every look ahead in a segment is short. */
const LONGEST = 240

/** Splits a sentence, or a part of one, at ，；： outside brackets; empty pieces fall away. */
export function readSegments(text: string, span: Span, mentions: readonly NamedSpan[], words: Trie<Word>): Segment[] {
  const segments: Segment[] = []
  const row: Token[] = [] // of the segment that is being read: one array for all, of which each gets a copy
  let after: TokenKind | undefined
  let length = 0
  const close = () => {
    if (length > 0) segments.push(segmentOf(row.slice(0, length), after))
    length = 0
  }
  tokenize(text, span, mentions, words, (token) => {
    const { kind } = token
    const mark = kind === 'comma' || kind === 'stop' || kind === 'colon'
    if (mark || length === LONGEST) {
      const empty = length === 0
      close()
      if (mark && !(empty && after === 'stop')) after = kind
    }
    if (!mark) row[length++] = token
  })
  close()
  return segments
}

export function segmentOf(tokens: readonly Token[], after: TokenKind | undefined): Segment {
  let roles = 0
  for (let at = 0; at < tokens.length; at++) roles |= tokens[at]?.word?.roles ?? 0
  return { tokens, after, roles, start: (tokens[0] as Token).start, end: (tokens[tokens.length - 1] as Token).end }
}

/** The segments of a span that begins with one of their words, cut to it; undefined where it does not. */
export function cutSegments(segments: readonly Segment[], { start, end }: Span): Segment[] | undefined {
  const cut: Segment[] = []
  for (let at = firstAfter(segments, start); at < segments.length; at++) {
    const segment = segments[at] as Segment
    if (segment.start >= end) break
    const tokens = segment.start >= start && segment.end <= end ? segment.tokens : segment.tokens.filter((token) => token.start >= start && token.end <= end)
    if (cut.length === 0 && tokens[0]?.start !== start) return undefined
    if (tokens.length > 0)
      cut.push(tokens === segment.tokens ? segment : { tokens, after: segment.after, roles: segment.roles, start: segment.start, end: segment.end })
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

/** Index of the first token from `from` on that passes the test, or -1. */
export function findFrom(tokens: readonly Token[], from: number, test: (token: Token, at: number) => boolean): number {
  for (let at = from; at < tokens.length; at++) if (test(tokens[at] as Token, at)) return at
  return -1
}

/** True for a token that reads exactly as one of some surfaces. */
export const isOneOf = (token: Token | undefined, surfaces: ReadonlySet<string>): boolean => token !== undefined && surfaces.has(token.surface)

/** True for a word with one of the roles (`ROLE.verb | ROLE.own`). */
export const hasRole = (token: Token | undefined, roles: number): boolean => token?.word !== undefined && (token.word.roles & roles) !== 0

/** The token behind words of some roles; one that is a subject or a cue as well ends them. */
export function skipRoles(tokens: readonly Token[], from: number, roles: number, end: 'subject' | 'cue'): number {
  let at = from
  while (hasRole(tokens[at], roles) && !(end === 'cue' ? tokens[at]?.word?.cue : tokens[at]?.word?.subject)) at++
  return at
}

const FURTHER = new Set(['并', '并且'])

/** 并, which joins a further predicate. */
export const joinsFurther = (token: Token | undefined): boolean => hasRole(token, ROLE.connective) && isOneOf(token, FURTHER)

const AND = new Set(['以及', '及', '暨'])

/** 《宪章》，以及双方签署的《条约》: a further object of the verb before, whoever stands in its attribute. */
export function isFurtherObject(tokens: Segment['tokens']): boolean {
  const last = tokens.at(-1)
  return (
    hasRole(tokens[0], ROLE.conjunction) &&
    isOneOf(tokens[0], AND) &&
    (last?.mention !== undefined || tokens.some((token, at) => at > 1 && token.kind === 'text' && token.surface.endsWith('的')))
  )
}
