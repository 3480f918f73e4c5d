import type { Phrase } from './question.ts'
import { type Word, wordsOf } from './words.ts'

/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  /** After the last character. */
  readonly end: number
}

/** Words of a text around what was found in it. */
export interface Excerpt {
  readonly text: string
  /** What was found, in the order of the excerpt, by offsets in it. */
  readonly highlights: Span[]
}

/** Characters of an excerpt, and how many of them come before the first word found. */
const LENGTH = 240
const LEAD = 60
const ELLIPSIS = '…'

/** The text, or a part of it from shortly before the first phrase found, with all phrases found in it marked. */
export function excerptOf(text: string, phrases: readonly Phrase[]): Excerpt {
  const found = findPhrases(text, phrases)
  if (text.length <= LENGTH) return { text, highlights: found }
  const from = Math.max(0, Math.min((found[0]?.start ?? 0) - LEAD, text.length - LENGTH))
  const start = wordStart(text, from)
  const end = from + LENGTH >= text.length ? text.length : wordStart(text, from + LENGTH)
  const before = start > 0 ? ELLIPSIS : ''
  const shift = start - before.length
  const shown = text.slice(start, end).trimEnd()
  // A byte order mark behind a word is of the word and, at the end, no more than space.
  const within = found.filter((span) => span.start >= start && span.end <= end).map((span) => ({ ...span, end: Math.min(span.end, start + shown.length) }))
  return {
    text: `${before}${shown}${end < text.length ? ELLIPSIS : ''}`,
    highlights: within.map((span) => ({ start: span.start - shift, end: span.end - shift })),
  }
}

/** Where the phrases stand in the text, whatever the endings of their words; spans that touch or overlap are one. */
export function findPhrases(text: string, phrases: readonly Phrase[]): Span[] {
  const words = wordsOf(text)
  const joined: Span[] = []
  for (let at = 0; at < words.length; at++)
    for (const phrase of phrases) {
      const span = spanAt(words, at, phrase)
      const last = joined.at(-1)
      if (span && last && span.start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
      else if (span) joined.push(span)
    }
  return joined
}

function spanAt(words: readonly Word[], at: number, phrase: Phrase): Span | undefined {
  if (phrase[0]?.stem !== words[at]?.stem) return undefined
  const found = words.slice(at, at + phrase.length)
  const [first] = found
  const last = found.at(-1)
  if (!first || !last || found.length < phrase.length || !phrase.every((word, nth) => fits(word, found[nth], nth))) return undefined
  return { start: first.start, end: last.end }
}

const fits = (wanted: Word, found: Word | undefined, nth: number): boolean =>
  found?.stem === wanted.stem && found.han === wanted.han && (nth === 0 || found.adjoins || !found.han)

/** Of words, with what is invisible within them. */
const IN_WORD = /^[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]/u
const BEFORE_IN_WORD = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+$/u
/** What belongs to the character before it, and that character. */
const BELONGS = /^[\p{M}\p{Default_Ignorable_Code_Point}]/u
const CHARACTER = /.[\p{M}\p{Default_Ignorable_Code_Point}]*$/su

/** The start of the word that the offset falls in, unless it is a long way back; never within a character: between its halves, or before an accent. */
function wordStart(text: string, offset: number): number {
  const at = /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset
  const before = text.slice(Math.max(0, at - 30), at)
  const after = text.slice(at)
  const back = BEFORE_IN_WORD.exec(before)?.[0] ?? ''
  if (IN_WORD.test(after) && back.length < 30 && !/\p{Script=Han}/u.test(back)) return at - back.length
  return BELONGS.test(after) ? at - (CHARACTER.exec(before)?.[0].length ?? 0) : at
}
