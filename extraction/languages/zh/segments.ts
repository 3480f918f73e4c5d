import type { NamedSpan, Sentence, Span } from '../../model.ts'
import type { Role } from './lexicon.ts'
import { type Token, type TokenKind, tokenize } from './tokens.ts'

/** What stands between two marks of a sentence. `after` is the mark before it. */
export interface Segment extends Span {
  readonly tokens: readonly Token[]
  readonly after: TokenKind | undefined
}

/** Tokens of a segment at most: text without marks is cut, so that every look ahead in a segment is short. */
const LONGEST = 240

/** Splits a sentence at ，；： outside brackets; empty pieces fall away. */
export function readSegments(text: string, sentence: Sentence, mentions: readonly NamedSpan[]): Segment[] {
  const segments: Segment[] = []
  let piece: Token[] = []
  let after: TokenKind | undefined
  const close = () => {
    const first = piece[0]
    const last = piece.at(-1)
    if (first && last) segments.push({ tokens: piece, after, start: first.start, end: last.end })
    piece = []
  }
  for (const token of tokenize(text, sentence, mentions)) {
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

export function hasRole(token: Token | undefined, ...roles: readonly Role[]): boolean {
  const known = token?.word?.roles
  if (known === undefined) return false
  for (const role of roles) if (known.has(role)) return true
  return false
}
