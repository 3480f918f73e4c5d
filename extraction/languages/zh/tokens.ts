import type { NamedSpan, Span } from '../../model.ts'
import { characterSet } from '../../script.ts'
import { ROLE, type Word } from './lexicon.ts'
import { patternOf, setOf } from './surfaces.ts'
import type { Trie } from './trie.ts'

/** `text` is a run that no word knows, `aside` a bracket or quotation whose words do not count. */
export type TokenKind = 'word' | 'mention' | 'aside' | 'text' | 'comma' | 'stop' | 'colon' | 'pause'
export interface Token extends Span {
  readonly kind: TokenKind
  readonly surface: string
  readonly word: Word | undefined
  readonly mention: NamedSpan | undefined
}

const MARKS = new Map(
  Object.entries({
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
  } as const).map(([surface, kind]) => [surface.charCodeAt(0), { surface, kind }]),
)
const CLOSING_OF = new Map(['（）', '()', '“”', '《》', '〈〉', '【】', '[]'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]))
const OPENING_QUOTE = '“'.charCodeAt(0)
const CLOSING_QUOTE = '”'.charCodeAt(0)

/** Cuts a span into names, known words, asides and marks, and gives them in order; names win over words, longer words over shorter. */
export function tokenize(text: string, span: Span, mentions: readonly NamedSpan[], words: Trie<Word>, take: (token: Token) => void): void {
  const closings = findClosings(text, span)
  let next = 0
  let run = span.start // start of the text that no word knows
  for (let at = span.start; at < span.end; ) {
    while (next < mentions.length && (mentions[next] as NamedSpan).start < at) next++
    const token = readToken(text, at, span.end, mentions[next], closings, words)
    if (!token) {
      at++
      continue
    }
    if (run < at) take(tokenOf(text, 'text', run, at))
    take(token)
    at = run = token.end
  }
  if (run < span.end) take(tokenOf(text, 'text', run, span.end))
}

function readToken(
  text: string,
  at: number,
  end: number,
  mention: NamedSpan | undefined,
  closings: ReadonlyMap<number, number> | undefined,
  words: Trie<Word>,
): Token | undefined {
  const code = text.charCodeAt(at)
  if (mention && mention.start <= at + 1) {
    if (mention.start === at) return readStates(text, at, end, mention, words) ?? tokenOf(text, 'mention', at, mention.end, undefined, mention)
    // “一带一路”: quote marks around a name and nothing else belong to the name's token
    if (code === OPENING_QUOTE && text.charCodeAt(mention.end) === CLOSING_QUOTE) return tokenOf(text, 'mention', at, mention.end + 1, undefined, mention)
  }
  const plain = isPlain(code)
  const aside = plain ? undefined : closings?.get(at)
  if (aside !== undefined) return tokenOf(text, 'aside', at, aside)
  const limit = mention && mention.start < end ? mention.start : end
  const word = words.find(text, at, limit)
  if (word) return tokenOf(text, 'word', at, afterAspect(text, word, words.end, limit), word)
  const mark = plain ? undefined : MARKS.get(code)
  return mark && { kind: mark.kind, start: at, end: at + 1, surface: mark.surface, word: undefined, mention: undefined }
}

const ASPECTS = characterSet(setOf('aspects'))
const NO_ASPECTS = patternOf('no-aspects')

/** 商定了, 重申过, 强调着: the mark belongs to the cue or light verb before it; not in 支持过渡安排. */
function afterAspect(text: string, { cue, roles }: Word, at: number, limit: number): number {
  if (at >= limit || !(cue || roles & ROLE.light)) return at
  return ASPECTS.has(text, at) && !NO_ASPECTS.test(text.slice(at, at + 2)) ? at + 1 : at
}

/** Between these codes lies no bracket, quotation mark or other mark. */
const isPlain = (code: number) => code > 0x301f && code < 0xff00

/** 中亚国家 is a group of states, whatever 中亚 is. */
function readStates(text: string, at: number, end: number, mention: NamedSpan, words: Trie<Word>): Token | undefined {
  const word = mention.type === 'Place' ? words.find(text, at, end) : undefined
  return word?.subject?.members && words.end > mention.end ? tokenOf(text, 'word', at, words.end, word, mention) : undefined
}

function tokenOf(text: string, kind: TokenKind, start: number, end: number, word?: Word, mention?: NamedSpan): Token {
  return { kind, start, end, surface: word && word.surface.length === end - start ? word.surface : text.slice(start, end), word, mention }
}

/** Ends of the brackets and quotations that close within the span, by their start. */
function findClosings(text: string, span: Span): Map<number, number> | undefined {
  let closings: Map<number, number> | undefined
  let open: { readonly at: number; readonly closing: number; readonly outer: typeof open } | undefined
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at)
    if (isPlain(code)) continue
    const closing = CLOSING_OF.get(code)
    if (closing !== undefined) {
      open = { at, closing, outer: open }
    } else if (open?.closing === code) {
      closings ??= new Map()
      closings.set(open.at, at + 1)
      open = open.outer
    }
  }
  return closings
}
