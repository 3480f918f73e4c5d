import { beginsWithDate, isChineseDateline, standsAlone } from './datelines.ts'
import { isPlaceAndDate } from './english-datelines.ts'
import type { Line } from './lines.ts'
import { runsOverPage } from './pages.ts'

/** Lines that belong to one paragraph, heading or list item. */
export type Paragraph = readonly Line[]

/** Joins lines that a page or a column of fixed width has broken. */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const layout = readLayout(lines)
  const paragraphs: Line[][] = []
  let text = ''
  for (const line of lines) {
    const current = paragraphs.at(-1)
    if (current && continues(text, current.at(-1) as Line, line, layout)) {
      current.push(line)
      text = (text + line.text).slice(-PROSE_MEMORY)
    } else {
      paragraphs.push([line])
      text = line.text
    }
  }
  return paragraphs
}

/** How much of a paragraph is looked at to tell prose from titles. */
const PROSE_MEMORY = 400
const HAN = /\p{Script=Han}/u
/** What begins a paragraph whatever stands before it. */
const MARKER =
  /^(?:[-–—•●○▪*·─]|[0-9]{1,3}(?:[.)、．](?![0-9])|\s*[.)]\s)|[（(](?:[0-9]{1,2}|[a-z]{1,4}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十百]{1,4}(?:、|$)|[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]、|第[一二三四五六七八九十百零〇0-9]{1,6}[条章节编款]|[[【]?附)/
const HEADING = /^(?:Article|ARTICLE|Chapter|CHAPTER|Section|SECTION|Annex|ANNEX|Appendix|Part|PART) [0-9IVXLA-Z]+(?:$|[:.–—])/

function continues(paragraph: string, last: Line, next: Line, layout: Layout): boolean {
  if (last.heading || next.heading || (next.indented && !next.turned)) return false
  return HAN.test(last.text.slice(-8)) || HAN.test(next.text.slice(0, 8))
    ? continuesChinese(paragraph, last, next, layout)
    : continuesEnglish(paragraph, last, next, layout)
}

/** A Chinese line runs on when its sentence is not over and it is prose: titles and dates have no commas. */
function continuesChinese(paragraph: string, last: Line, next: Line, { width }: Layout): boolean {
  if (hasOpenTitle(paragraph)) return !MARKER.test(next.text) || /^[0-9]/.test(next.text)
  if (MARKER.test(next.text) || beginsWithDate(next.text)) return false
  if (isDateline(paragraph, width) || (next.apart && !next.turned && standsAlone(paragraph))) return false
  if (STOP.test(lastMark(last.text))) return false
  if (next.turned && runsOverPage(paragraph, next.text, 'zh')) return true
  return /[，,；。]/.test(paragraph.replace(/[(（][^)）]*[)）]?/g, ''))
}

const STOP = /[。！？；：…!?;:.]/
const CLOSING = /[”’」』）)》〉】\s]/

/** The last character before closing marks. */
function lastMark(text: string): string {
  let at = text.length - 1
  while (at >= 0 && CLOSING.test(text.charAt(at))) at--
  return text.charAt(at)
}

/** A full line that begins with a date and a name is prose. */
const isDateline = (paragraph: string, width: number) => isChineseDateline(paragraph) && (width < COLUMN || paragraph.length < width * 0.75)
/** Characters of the narrowest column of Chinese print; where all lines are shorter, none is wrapped. */
const COLUMN = 18

function hasOpenTitle(paragraph: string): boolean {
  const open = paragraph.lastIndexOf('《')
  return open >= 0 && paragraph.indexOf('》', open) < 0 && paragraph.length - open < 150
}

const FINAL = /[.!?:;][”"’')\]]*$/
/** A participle or adverb that leads a paragraph of a preamble; in a list ("Testing, Storing, and Selling") it leads nothing. */
const LEAD = /^(?:[A-Z][a-z]+(?:ing|ed|ly)|Mindful|Aware|Conscious|Desirous|Having)\b(?<!United|Being|During|According)(?!, (?:and|or|[A-Z]))/

function continuesEnglish(paragraph: string, last: Line, next: Line, { width, spaced }: Layout): boolean {
  const over = FINAL.test(last.text)
  if (HEADING.test(next.text) || HEADING.test(last.text)) return false
  if (isPlaceAndDate(paragraph) || (isPlaceAndDate(next.text) && !/(?:\b[a-z]+|,)$/.test(last.text))) return false
  if (next.turned && !over && !MARKER.test(next.text) && runsOverPage(last.text, next.text, 'en')) return true
  if (next.apart || last.broken) return !over && /^[a-z]/.test(next.text) && paragraph.length > 60
  if (width === 0) return !over && !BULLET.test(next.text) && last.text.length > 60 && (/^[a-z(]/.test(next.text) || /(?:[,–—-]|\b[a-z]+)$/.test(last.text))
  if (MARKER.test(next.text)) return !(over || /,$|\b(?:and|or)$/.test(last.text) || BULLET.test(next.text))
  return spaced || continuesColumn(last, next, width, over)
}

/** Bullets, unlike numbers and dashes, hardly ever begin a wrapped line. */
const BULLET = /^[-•●]/

/** In a column without blank lines a paragraph ends with a short line, or where the next begins with the lead of a preamble. */
function continuesColumn(last: Line, next: Line, width: number, over: boolean): boolean {
  if (/,$/.test(last.text) && (LEAD.test(next.text) || ORGAN.test(last.text))) return false
  if (ORGAN.test(next.text) && next.text.length < width / 2) return false
  if (over && /^[A-Z“"]/.test(next.text)) return last.text.length > width * 0.75
  return last.text.length > width * 0.6 || /^[a-z0-9]/.test(next.text)
}

/** The Security Council, */
const ORGAN = /^The [A-Z][a-z]+(?: [A-Z][a-z]+)?,$/

interface Layout {
  /** The column at which an English text is wrapped; 0 when every line is a paragraph. */
  readonly width: number
  /** Empty lines stand between its paragraphs. */
  readonly spaced: boolean
}

function readLayout(lines: readonly Line[]): Layout {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const wrapped = lines.length >= 4 && width <= 120
  return { width: wrapped ? width : 0, spaced: lines.filter((line) => line.apart).length > Math.max(2, lines.length * SPACED) }
}

/** The share of lines after an empty one from which empty lines are the rule. */
const SPACED = 0.06
