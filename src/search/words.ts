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

const LETTER = String.raw`[\p{L}--\p{Script=Han}]`
const LETTER_OR_DIGIT = String.raw`[[\p{L}\p{N}]--\p{Script=Han}]`
const CHINESE = String.raw`\p{Script=Han}`
const ABBREVIATION = String.raw`(?<!${LETTER_OR_DIGIT})${LETTER}(?:\.${LETTER})+(?!${LETTER_OR_DIGIT})`
const OTHER = String.raw`[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+`
/** A Chinese character, which is written without spaces and found by itself, or the radical that stands for one; letters with points between them (`U.N.`); or a run of letters and digits. */
const WORD = new RegExp(`${CHINESE}|${ABBREVIATION}|${OTHER}`, 'gv')
const HAN = /^\p{Script=Han}$/u
/** Most English texts have these characters alone, whose runs are found in a fraction of the time. */
const ASCII = /^\p{ASCII}*$/u
const ASCII_WORD = /(?<![a-z0-9])[a-z](?:\.[a-z])+(?![a-z0-9])|[a-z0-9]+/gi
const ENGLISH = /^[a-z]+$/
const SPACE = /^\s*$/

/** What nobody sees and every character may have behind it: soft hyphens, joiners, marks of direction, and what chooses between the forms of a character. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

/** The words of a text, in its order. Punctuation is none of them, but keeps Chinese characters apart; what is invisible does not. */
export function wordsOf(text: string): Word[] {
  const isAscii = ASCII.test(text)
  return isAscii || text.search(INVISIBLE) < 0 ? visibleWords(text, isAscii) : wordsAmongInvisible(text)
}

/** Each word with what is invisible within it and behind it. */
function wordsAmongInvisible(text: string): Word[] {
  const visible = text.replace(INVISIBLE, '')
  const places = placesOfVisible(text)
  const placeOf = (at: number): number => places[at] ?? text.length
  return visibleWords(visible, ASCII.test(visible)).map((word) => ({ ...word, start: placeOf(word.start), end: placeOf(word.end) }))
}

/** Where each visible code unit of a text stands. */
function placesOfVisible(text: string): number[] {
  const places: number[] = []
  let from = 0
  for (const { 0: invisible, index } of [...text.matchAll(INVISIBLE), { 0: '', index: text.length }]) {
    for (let at = from; at < index; at++) places.push(at)
    from = index + invisible.length
  }
  return places
}

function visibleWords(text: string, isAscii: boolean): Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: piece, index: start } of text.matchAll(isAscii ? ASCII_WORD : WORD)) {
    if (isPossessive(piece, text.charAt(start - 1))) continue
    const { text: folded, stem, han } = readWord(piece)
    if (folded === '') continue
    const adjoins = isSpace(text, end, start)
    end = start + piece.length
    words.push({ text: folded, stem, han, start, end, adjoins })
  }
  return words
}

/** Whether nothing but space stands between two places; mostly it is nothing, or one space. */
function isSpace(text: string, from: number, to: number): boolean {
  return from === to || (to - from === 1 && text.charAt(from) === ' ') || SPACE.test(text.slice(from, to))
}

/** The s of "China's". */
const isPossessive = (piece: string, before: string): boolean => (piece === 's' || piece === 'S') && (before === "'" || before === '’')

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
