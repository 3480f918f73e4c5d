import type { NamedSpan, Span } from '../../model.ts'
import { isHanCode } from '../../script.ts'
import { unlinked } from '../names-provisional.ts'
import { contextPattern } from './names-contexts.ts'
import type { Marks } from './names-marks.ts'
import type { Signs } from './names-signs.ts'
import type { ChineseWords } from './names-words.ts'

const LONGEST_PART = 8
/** What may stand after a Chinese name of two or three characters. */
const AFTER_NAME = contextPattern('behind-chinese-names')

/** Persons by title and name (总统普京, 尼克松总统), or by a name written with dots; a name once learned is found again wherever it stands. */
export function findPersons(text: string, words: ChineseWords, marks: Marks, signs: Signs, known: readonly NamedSpan[]): NamedSpan[] {
  const countries = known.filter(({ type }) => type === 'Country')
  const dotted = behindStates(dottedNames(text, words, signs.dots), countries)
  const states = new Set(countries.map(({ start, end }) => text.slice(start, end))) // 苏丹总统
  const learned = [
    ...dotted,
    ...namesBeforeHonorifics(text, words, marks.honorifics),
    ...namesAfterTitles(text, words, marks.titleEnds),
    ...signatures(text, words, signs.signed),
  ].filter(({ start, end }) => !states.has(text.slice(start, end)))
  const surfaces = new Set(learned.map((span) => text.slice(span.start, span.end)).filter((surface) => surface.length > 1))
  for (const surname of surnamesOf(text, dotted, words)) surfaces.add(surname)
  return [...learned, ...[...surfaces].flatMap((surface) => occurrences(text, surface))].map(({ start, end }) => unlinked('Person', start, end, 'zh-person'))
}

/** 弗·弗·普京: transliterated parts on both sides of each dot. */
function dottedNames(text: string, words: ChineseWords, dots: readonly number[]): Span[] {
  const found: Span[] = []
  let free = 0
  for (const dot of dots) {
    if (dot < free) continue
    const start = partStart(text, dot, words)
    let end = partEnd(text, dot + 1, words)
    while (text.charAt(end) === '·') end = partEnd(text, end + 1, words)
    end = secondSurname(text, end, words)
    if (start < dot && end > dot + 1) found.push({ start, end })
    free = end
  }
  return found
}

/** 罗得西亚伊恩·史密斯: the name begins behind that of the state. */
function behindStates(found: readonly Span[], states: readonly Span[]): Span[] {
  const ends = new Map(states.map(({ start, end }) => [start, end]))
  return found.map(({ start, end }) => ({ start: ends.get(start) ?? start, end })).filter(({ start, end }) => start < end)
}

/** 拉莫斯-奥尔塔, where no other person's name begins behind the stroke. */
function secondSurname(text: string, end: number, words: ChineseWords): number {
  if (!STROKES.has(text.charAt(end))) return end
  const last = partEnd(text, end + 1, words)
  return last > end + 2 && text.charAt(last) !== '·' ? last : end
}
const STROKES = new Set('-－—–')

/** 里根总统 in a text that has 罗纳德·里根: the last part of a name with dots stands alone before a title. */
const surnamesOf = (text: string, dotted: readonly Span[], words: ChineseWords): string[] =>
  [...new Set(dotted.map(({ start, end }) => text.slice(text.lastIndexOf('·', end) + 1 || start, end)))].filter(
    (part) => part.length > 1 && occurrences(text, part).some(({ end }) => words.honorifics.end(text, end) > 0),
  )

function partStart(text: string, dot: number, words: ChineseWords): number {
  let start = dot
  while (start > dot - LONGEST_PART && words.transliteration.has(text, start - 1) && !words.titlesBefore(text, start) && !words.nameLeads(text, start)) start--
  const name = Math.min(start, dot - (words.givenNames(text, dot)?.word.length ?? 0))
  return isInitial(text, name, words) ? name - 2 : name
}

/** 卡-若·某: an initial and a stroke before the first part. */
const isInitial = (text: string, at: number, words: ChineseWords) =>
  STROKES.has(text.charAt(at - 1)) && words.transliteration.has(text, at - 2) && !isHanCode(text.charCodeAt(at - 3))

function partEnd(text: string, from: number, words: ChineseWords): number {
  let end = from
  while (end < from + LONGEST_PART && words.transliteration.has(text, end) && !(end > from && endsName(text, end, words))) end++
  return end
}

function endsName(text: string, at: number, words: ChineseWords): boolean {
  if (words.honorifics.end(text, at) > 0) return true
  const end = words.nameBreaks.end(text, at)
  return end > at + 1 || (end > 0 && !isBehindName(text, end, words))
}

/** The last character of 侯赛因 is no word where a mark or an office stands behind it. */
const isBehindName = (text: string, at: number, words: ChineseWords) => AFTER_WHOLE_NAME.test(text.charAt(at)) || words.honorifics.end(text, at) > 0
const AFTER_WHOLE_NAME = /^[，。；、）·的]?$/u

function namesBeforeHonorifics(text: string, words: ChineseWords, honorifics: readonly Span[]): Span[] {
  let previousEnd = 0
  return honorifics.flatMap(({ start, end }) => {
    const name = start > 0 && start >= previousEnd && !isPartOfTitle(text, start, end, words) ? nameBefore(text, start, words) : undefined
    previousEnd = Math.max(previousEnd, end)
    return name ? [name] : []
  })
}

const namesAfterTitles = (text: string, words: ChineseWords, titleEnds: ReadonlySet<number>): Span[] =>
  [...titleEnds].flatMap((end) => (isHanCode(text.charCodeAt(end)) ? nameAfter(text, end, words) : nameInSignature(text, end, words)) ?? [])

/** 总统　王小明: who signs stands behind the office and a gap, and ends the line. */
function nameInSignature(text: string, titleEnd: number, words: ChineseWords): Span | undefined {
  const gap = GAP.exec(text.slice(titleEnd, titleEnd + LONGEST_GAP))?.[0].length
  const name = gap && isHanCode(text.charCodeAt(titleEnd + gap)) ? nameAfter(text, titleEnd + gap, words) : undefined
  return name && LINE_END.test(text.slice(name.end, name.end + LONGEST_GAP)) ? name : undefined
}
const GAP = /^[ \t\u3000\u00a0]+/u
const LONGEST_GAP = 6
const LINE_END = /^[ \t\u3000\u00a0]*(?:\n|$)/u

const SIGNED = /(?:签字|签名|签署)[）)]/u
const SHORTEST_SIGNATURE = 2
const LONGEST_SIGNATURE = 6

/** 外务大臣王小明（签字）: who signs stands between the office, line or bracket before and the mark. */
function signatures(text: string, words: ChineseWords, signed: readonly number[]): Span[] {
  const found: Span[] = []
  for (const at of signed) {
    const end = at - 1
    if (!/[（(]/.test(text.charAt(end)) || !SIGNED.test(text.slice(at, at + 3))) continue
    let start = end
    while (start > end - LONGEST_SIGNATURE && isHanCode(text.charCodeAt(start - 1)) && !words.titlesBefore(text, start)) start--
    const opens = !isHanCode(text.charCodeAt(start - 1)) || words.titlesBefore(text, start) !== undefined
    if (opens && end - start >= SHORTEST_SIGNATURE) found.push({ start, end })
  }
  return found
}

/** 陛下 in 文莱苏丹陛下 */
const isPartOfTitle = (text: string, start: number, end: number, words: ChineseWords) => (words.titlesBefore(text, end)?.word.length ?? 0) > end - start

function nameAfter(text: string, start: number, words: ChineseWords): Span | undefined {
  const end = partEnd(text, start, words)
  if (words.titlesBefore(text, start + 1) || words.honorifics.end(text, start) > 0 || breaksName(text, start, end, words)) return undefined
  const surname = words.surnames.longest(text, start)
  const lengths = surname && COMPANION.test(text.slice(surname.end, surname.end + 2)) ? SHORT_GIVEN : GIVEN
  const given =
    surname &&
    (surname.end > start + 1 ? LONG_GIVEN : lengths)
      .map((length) => surname.end + length)
      .find(
        (stop) =>
          isHanCode(text.charCodeAt(stop - 1)) &&
          text.charAt(stop - 1) !== '等' &&
          (AFTER_NAME.test(text.slice(stop, stop + 2)) || words.honorifics.end(text, stop) > 0),
      )
  if (surname && given !== undefined && given >= end && /^\p{Script=Han}+$/u.test(text.slice(start, given)) && !words.stops.end(text, surname.end))
    return { start, end: given }
  return end - start >= 2 && text.charAt(end) !== '·' ? { start, end } : undefined
}

/** How long a given name may be; behind a Japanese surname of two characters three are common (桥本龙太郎). */
const GIVEN = [2, 1]
const LONG_GIVEN = [3, 2, 1]
/** 外长王石同来访的…: a word that joins or begins the predicate ends the name. */
const SHORT_GIVEN = [1, 2]
const COMPANION = /^.[同与率及将就]/u

const LIST_MARK = /[，。；、）]/u

/** A word such as 图 or 于 begins no name, unless a whole transliteration in a list does (总理图尔钦、…). */
function breaksName(text: string, start: number, end: number, words: ChineseWords): boolean {
  const word = words.nameBreaks.end(text, start)
  return word > 0 && !(word === start + 1 && end - start >= 3 && LIST_MARK.test(text.charAt(end)))
}

function nameBefore(text: string, end: number, words: ChineseWords): Span | undefined {
  let start = end
  while (start > end - LONGEST_PART && words.transliteration.has(text, start - 1) && !words.titlesBefore(text, start) && !words.nameLeads(text, start)) start--
  const least = words.nameLeads(text, start) || BEFORE_SHORT_NAME.test(text.charAt(start - 1)) ? 2 : 3
  if (end - start >= least && text.charAt(start - 1) !== '·') return { start, end }
  for (const length of [3, 2, 4]) {
    const from = end - length
    const surname = from >= 0 ? words.surnames.longest(text, from) : undefined
    if (
      surname &&
      surname.end < end &&
      words.nameBreaks.end(text, from) < end &&
      beginsName(text, from, words) &&
      /^\p{Script=Han}+$/u.test(text.slice(from, end))
    )
      return { start: from, end }
  }
  return surnameBefore(text, end, words)
}

/** 会见了福特总统, 、卡特总统: what stands before a transliteration of two characters. */
const BEFORE_SHORT_NAME = /[，。；、\n见了同与和迎]/u

/** 桥本总理大臣: a surname of two characters and more stands alone before a title. */
function surnameBefore(text: string, end: number, words: ChineseWords): Span | undefined {
  for (const length of [3, 2]) if (words.surnames.longest(text, end - length)?.end === end) return { start: end - length, end }
  return undefined
}

const beginsName = (text: string, at: number, words: ChineseWords) =>
  at === 0 || /[，。；：、！？）（\n\s和与同对由请见邀向了日月年]/u.test(text.charAt(at - 1)) || words.titlesBefore(text, at) !== undefined

function occurrences(text: string, surface: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) found.push({ start: at, end: at + surface.length })
  return found
}
