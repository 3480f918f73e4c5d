import type { NamedSpan, Span } from '../../model.ts'
import { type Word, wordsAt } from './lexicon.ts'

/** `text` is a run that no word knows, `aside` a bracket or quotation whose words do not count. */
export type TokenKind = 'word' | 'mention' | 'aside' | 'text' | 'comma' | 'stop' | 'colon' | 'pause'
export interface Token extends Span {
  readonly kind: TokenKind
  readonly surface: string
  readonly word?: Word
  readonly mention?: NamedSpan
}

type Found = Omit<Token, 'surface'>

const MARKS: Readonly<Record<string, TokenKind>> = {
  '，': 'comma',
  ',': 'comma',
  '；': 'stop',
  ';': 'stop',
  '：': 'colon',
  ':': 'colon',
  '、': 'pause',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
}
const BRACKETS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '“': '”', '《': '》', '〈': '〉', '【': '】', '[': ']' }

/** Cuts a sentence into names, known words, asides and marks; names win over words, longer words over shorter. */
export function tokenize(text: string, sentence: Span, mentions: readonly NamedSpan[]): Token[] {
  const tokens: Token[] = []
  const closings = findClosings(text, sentence)
  let next = 0
  for (let at = sentence.start; at < sentence.end; ) {
    while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++
    const found =
      readMention(mentions[next], at) ??
      readQuoted(text, mentions[next], at) ??
      readAside(closings, at) ??
      readMark(text, at) ??
      readWord(text, at, Math.min(mentions[next]?.start ?? sentence.end, sentence.end))
    const token = found ?? startText(tokens, at)
    tokens.push({ ...token, surface: text.slice(token.start, token.end) })
    at = token.end
  }
  return tokens
}

const readMention = (mention: NamedSpan | undefined, at: number): Found | undefined =>
  mention?.start === at ? { kind: 'mention', start: at, end: mention.end, mention } : undefined

/** “一带一路”: quote marks around a name and nothing else belong to the name's token. */
const readQuoted = (text: string, mention: NamedSpan | undefined, at: number): Found | undefined =>
  text.charAt(at) === '“' && mention?.start === at + 1 && text.charAt(mention.end) === '”'
    ? { kind: 'mention', start: at, end: mention.end + 1, mention }
    : undefined

const readAside = (closings: ReadonlyMap<number, number>, at: number): Found | undefined => {
  const end = closings.get(at)
  return end === undefined ? undefined : { kind: 'aside', start: at, end }
}

function readMark(text: string, at: number): Found | undefined {
  const kind = MARKS[text.charAt(at)]
  return kind && { kind, start: at, end: at + 1 }
}

function readWord(text: string, at: number, limit: number): Found | undefined {
  const match = wordsAt.longest(text, at, (candidate) => candidate.end <= limit)
  const word = match?.value[0]
  return match && word && { kind: 'word', start: match.start, end: match.end, word }
}

/** One more character of a run that no word knows. */
function startText(tokens: Token[], at: number): Found {
  const last = tokens.at(-1)
  const run = last?.kind === 'text' && last.end === at
  if (run) tokens.pop()
  return { kind: 'text', start: run ? last.start : at, end: at + 1 }
}

/** Ends of the brackets and quotations that close within the sentence, by their start. */
function findClosings(text: string, sentence: Span): Map<number, number> {
  const closings = new Map<number, number>()
  const open: { at: number; closing: string }[] = []
  for (let at = sentence.start; at < sentence.end; at++) {
    const char = text.charAt(at)
    const closing = BRACKETS[char]
    if (closing) open.push({ at, closing })
    else if (open.length > 0 && open.at(-1)?.closing === char) closings.set(open.pop()?.at ?? at, at + 1)
  }
  return closings
}
