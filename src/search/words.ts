import { stemmer } from 'stemmer'
import { simplify } from '../../extraction/script.ts'

/** A word of a text, or one Chinese character, as search compares it. */
export interface Word {
  /** In lower case without accents; in simplified script. */
  readonly text: string
  /** Without its English ending; the word itself where it has none. */
  readonly stem: string
  readonly han: boolean
  /** Offset of the first character in the text, in UTF-16 code units. */
  readonly start: number
  /** Offset after the last character. */
  readonly end: number
  /** Whether nothing but space stands between the word before and this one. */
  readonly adjoins: boolean
}

/** Letters with points between them (`U.N.`), or a run of letters, digits and radicals, which stand for characters where a page was scanned or printed to PDF. */
const RUN = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}\p{Script=Han}]+/gu
/** Chinese is written without spaces: each character is found by itself. */
const PIECE = /\p{Script=Han}|[^\p{Script=Han}]+/gu
const HAN = /^\p{Script=Han}$/u
/** Most English texts have these characters alone, whose runs are found in a fraction of the time. */
const ASCII = /^\p{ASCII}*$/u
const ASCII_RUN = /(?<![a-z0-9])[a-z](?:\.[a-z])+(?![a-z0-9])|[a-z0-9]+/gi
const ENGLISH = /^[a-z]+$/
const SPACE = /^\s*$/

/** The words of a text, in its order. Punctuation is none of them, but keeps Chinese characters apart. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const isAscii = ASCII.test(text)
  let end = 0
  for (const { 0: run, index } of text.matchAll(isAscii ? ASCII_RUN : RUN)) {
    if (isPossessive(run, text.charAt(index - 1))) continue
    for (const { piece, at } of isAscii ? [{ piece: run, at: 0 }] : piecesOf(run)) {
      const start = index + at
      const { text: folded, stem, han } = readWord(piece)
      if (folded === '') continue
      const adjoins = isSpace(text, end, start)
      end = start + piece.length
      words.push({ text: folded, stem, han, start, end, adjoins })
    }
  }
  return words
}

/** Whether nothing but space stands between two places; mostly it is nothing, or one space. */
function isSpace(text: string, from: number, to: number): boolean {
  return from === to || (to - from === 1 && text.charAt(from) === ' ') || SPACE.test(text.slice(from, to))
}

const piecesOf = (run: string) => Array.from(run.matchAll(PIECE), ({ 0: piece, index: at }) => ({ piece, at }))

/** The s of "China's". */
const isPossessive = (run: string, before: string): boolean => (run === 's' || run === 'S') && (before === "'" || before === '’')

type Reading = Pick<Word, 'text' | 'stem' | 'han'>

/** Words come again and again. Long ones are not kept: the engine would keep the texts that they were cut from. */
const readings = new Map<string, Reading>()
const MOST_READINGS = 20_000
const LONGEST_KEPT = 12

function readWord(piece: string): Reading {
  const known = readings.get(piece)
  if (known) return known
  const reading = readingOf(piece)
  if (readings.size >= MOST_READINGS) readings.clear()
  if (piece.length <= LONGEST_KEPT) readings.set(piece, reading)
  return reading
}

function readingOf(piece: string): Reading {
  if (HAN.test(piece)) {
    const text = simplify(piece)
    return { text, stem: text, han: true }
  }
  const text = fold(piece)
  return { text, stem: ENGLISH.test(text) ? stemmer(text) : text, han: false }
}

/** Letters that have no accent to lose, as English writes them. */
const AS_IN_ENGLISH: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i' }

/** Letters and digits alone, whatever their case, width and accents. */
function fold(piece: string): string {
  return piece
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[ßæœøđðþłħı]/g, (letter) => AS_IN_ENGLISH[letter] ?? letter)
}
