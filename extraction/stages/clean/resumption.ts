import { isDateWithLittle } from './datelines.ts'
import type { Line } from './lines.ts'
import { beginsWithSpeaker } from './pages.ts'

/** Where a statement goes on behind a note that stands at the end of pages. */
export interface Resumption {
  /** Index of the line. */
  readonly at: number
  /** In the middle of the sentence before the note. */
  readonly within: boolean
}

/**
 * Looks behind a note such as "related stories" for more of the statement: the rest of the sentence before it, its next
 * number, the same note again, as at the foot of every page, or, before the closing line, a Chinese sentence of those
 * who speak. Undefined when nothing of the kind comes: the text ends at the note.
 */
export function resumption(kept: readonly Line[], lines: readonly Line[], note: number): Resumption | undefined {
  const last = kept.at(-1)?.text ?? ''
  const closed = kept.some(({ text }, index) => index > kept.length / 2 && isDateWithLittle(text))
  const closing = lines.findLastIndex(({ text }) => isDateWithLittle(text))
  const isOpen = !closed && isUnfinished(last)
  const next = nextNumber(kept)
  if (!closed && isRunningFoot(lines, note)) return { at: note + 1, within: isOpen }
  for (let at = note + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (next?.test(text)) return { at, within: false }
    if (isOpen && goesOn(text)) return { at, within: true }
    if (!closed && beginsWithSpeaker(text) && CHINESE_END.test(text) && at < closing) return { at, within: false }
  }
  return undefined
}

/** The same note stands below a page that follows; below a list of stories no prose does. */
function isRunningFoot(lines: readonly Line[], note: number): boolean {
  const again = lines.findIndex(({ text }, at) => at > note && text === lines[note]?.text)
  const next = lines[note + 1]?.text ?? ''
  return again > note + 1 && (next.length > PROSE || CHINESE_END.test(next) || /[a-z)][.;]$/.test(next))
}
/** A longer line is no headline. */
const PROSE = 80

const CHINESE_END = /[。；][”’」』）)》]*\s*$/
const HAN = /\p{Script=Han}/u

/** Prose that breaks off: a title has no comma, and a line with a stop is over. */
const isUnfinished = (text: string) =>
  HAN.test(text.slice(-8)) ? /[，,；。]/.test(text) && !/[。！？；：…!?;:.][”’」』）)》]*$/.test(text) : text.length > 60 && /[a-z,]$/.test(text)

/** A headline has no stop at its end, and an English one begins with a capital. */
const goesOn = (text: string) => (HAN.test(text.slice(0, 8)) ? CHINESE_END.test(text) : /^[a-z(].*[.;:]$/.test(text))

const NUMERALS = '一二三四五六七八九'
const NUMBERED = /^([（(]?|第)([0-9]{1,3}|[一二三四五六七八九十]{1,3})([)）、．.]|条)/

/** How a line begins that has the number after the last one before the note. */
function nextNumber(kept: readonly Line[]): RegExp | undefined {
  const last = kept.findLast(({ text }) => NUMBERED.test(text))
  const [, before = '', number = '', after = ''] = NUMBERED.exec(last?.text ?? '') ?? []
  if (number === '') return undefined
  const following = /[0-9]/.test(number) ? String(Number(number) + 1) : numeral(countOf(number) + 1)
  return new RegExp(`^${[before, following, after].map((part) => part.replace(/[.()]/g, '\\$&')).join('')}(?![0-9])`)
}

function countOf(numeral: string): number {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  return (numeral.includes('十') ? 10 * (NUMERALS.indexOf(tens || '一') + 1) : 0) + (ones ? NUMERALS.indexOf(ones) + 1 : 0)
}

function numeral(value: number): string {
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? NUMERALS.charAt(tens - 1) : ''}${tens > 0 ? '十' : ''}${value % 10 > 0 ? NUMERALS.charAt((value % 10) - 1) : ''}`
}
