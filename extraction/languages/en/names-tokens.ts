import type { NamedSpan, Span } from '../../model.ts'

/** A word, a mark, or a whole name of the registry. */
export interface NameToken extends Span {
  readonly text: string
  readonly name: NamedSpan | undefined
  /** A capitalised word or a number; marks and names are neither. */
  readonly capital: boolean
}

const TOKEN = /\n|[\p{L}\p{N}]+(?:[.'’&](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*(?:-\p{Ll}[\p{L}\p{N}]*)*(?:'(?!\p{L}))?|[^\s]/gu

/** Cuts a text into tokens, each known name one of them. A new line is a token, since no name runs over it. */
export function nameTokens(text: string, names: readonly NamedSpan[]): NameToken[] {
  const tokens: NameToken[] = []
  let next = 0
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    while (next < names.length && (names[next]?.end ?? 0) <= start) next++
    const name = names[next]
    if (!name || start < name.start) tokens.push({ start, end: start + match[0].length, text: match[0], name: undefined, capital: isCapital(match[0]) })
    else if (tokens.at(-1)?.name !== name) tokens.push({ start: name.start, end: name.end, text: text.slice(name.start, name.end), name, capital: false })
    if (name && start < name.end && start + match[0].length > name.end) tokens.push(rest(text, name.end, start + match[0].length))
  }
  return tokens
}

/** What a token holds beyond the name it begins with (Japan's). */
const rest = (text: string, start: number, end: number): NameToken => ({ start, end, text: text.slice(start, end), name: undefined, capital: false })

const isCapital = (word: string) => /^\p{Lu}/u.test(word) || /^\d+$/u.test(word)
