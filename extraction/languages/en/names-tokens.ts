import type { NamedSpan, Span } from '../../model.ts'

/** A word, a mark, or a whole name of the registry. */
export interface NameToken extends Span {
  readonly text: string
  readonly name: NamedSpan | undefined
  /** A capitalised word or a number; marks and names are neither. */
  readonly capital: boolean
}

const TOKEN = /\n|[\p{L}\p{N}]+(?:[.'’&](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*(?:-\p{Ll}[\p{L}\p{N}]*)*(?:'(?!\p{L}))?|[^\s]/gu

/** Cuts a text into tokens, each known name and each word that is no name one of them. A new line is a token, since no name runs over it. */
export function nameTokens(text: string, spans: readonly (Span & { readonly name: NamedSpan | undefined })[]): NameToken[] {
  const tokens: NameToken[] = []
  let next = 0
  for (const match of text.matchAll(TOKEN)) {
    const { start, end } = { start: match.index, end: match.index + match[0].length }
    while ((spans[next]?.end ?? text.length) <= start) next++
    const span = spans[next]
    if (!span || start < span.start) tokens.push({ start, end, text: match[0], name: undefined, capital: isCapital(match[0]) })
    else if (tokens.at(-1)?.start !== span.start) tokens.push({ ...span, text: text.slice(span.start, span.end), capital: false })
    if (span && start < span.end && end > span.end) tokens.push(rest(text, span.end, end))
  }
  return tokens
}

/** What a token holds beyond the name it begins with (Japan's). */
const rest = (text: string, start: number, end: number): NameToken => ({ start, end, text: text.slice(start, end), name: undefined, capital: false })

const isCapital = (word: string) => /^\p{Lu}/u.test(word) || /^\d+$/u.test(word)
