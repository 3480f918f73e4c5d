import { partialDate } from '../../dates.ts'
import type { DateSource, Document, Span } from '../../model.ts'
import { DATELINE } from '../clean/datelines.ts'
import { ENGLISH_DATELINE, isEnglishDateline } from '../clean/english-datelines.ts'
import { foldPunctuation } from '../clean/fold.ts'
import { fullDates } from './dates.ts'
import type { Head } from './head.ts'
import { statementLexicon } from './lexicon.ts'

export interface StatementDate {
  readonly date: string | undefined
  readonly source: DateSource
  /** As the line that gives the date names it. */
  readonly place: string | undefined
}

/**
 * When and where the statement was issued, by the best evidence (annotation guide, section 5): its closing line, the
 * date in the text of signing or of the visit (its last day), the date on the page, the name of the file.
 */
export function findDate(document: Document, head: Head, sourceText: string, sourceName: string): StatementDate {
  const page = pageDate(head, sourceText)
  const named = /(?:^|[^0-9])([12][0-9]{3}-[01][0-9]-[0-3][0-9])(?![0-9])/.exec(sourceName.replace(/^.*[\\/]/, ''))?.[1]
  const lines = dateLines(document, head)
  const closing = lines.filter((line) => line.closing).at(-1)
  if (closing) return { date: closing.date, source: 'closing line', place: closing.place }
  const line = lines[0]
  if (line) return { date: line.date, source: 'text', place: line.place }
  const told = toldDate(document, head, page ?? named)
  if (told) return { date: told, source: 'text', place: undefined }
  const last = lastBareDate(document, sourceText)
  if (last && (!page || daysBetween(last, page) <= NEAR_DAYS)) return { date: last, source: 'closing line', place: undefined }
  if (page) return { date: page, source: 'page', place: undefined }
  return { date: named, source: named ? 'file name' : 'none', place: undefined }
}

/** The share of the text behind which a line with a date closes it. */
const CLOSING = 0.4

interface DateLine {
  readonly date: string
  readonly place: string | undefined
  readonly closing: boolean
}

/** Lines of the statement that give its date and perhaps its place; those of an annex count when it has none of its own. */
function dateLines(document: Document, head: Head): DateLine[] {
  const { language } = document
  const lines = head.blocks.flatMap((block, index) => {
    const part = head.parts[index]
    if (part === 'APPENDED' || block.text.length > 400) return []
    for (const { id, pattern } of [...statementLexicon(language).closing, ...DATELINES]) {
      const found = pattern.exec(block.text)
      const date = found && fullDates(inSmallLetters(found.groups?.date ?? ''), language).at(-1)
      if (!date) continue
      const place = placeOf(block, found, head)
      const closing = part !== 'FRONT' && index > head.blocks.length * CLOSING && id !== 'en-adopted'
      return [{ date, place, closing, annex: part === 'ANNEX' }]
    }
    return []
  })
  const own = lines.filter((line) => !line.annex)
  return own.length > 0 ? own : lines
}

/** 1 JUNE 2020 */
const inSmallLetters = (date: string) => date.replace(/(?<=[A-Z])[A-Z]{2,}/gu, (letters) => letters.toLowerCase())

/** Lines that need no word between date and place. */
const DATELINES = [
  { id: 'dateline', pattern: DATELINE },
  { id: 'english-dateline', pattern: ENGLISH_DATELINE },
]

/** The name of the place in the characters of the text, without the state beside it. */
function placeOf(block: Span, found: RegExpExecArray, head: Head): string | undefined {
  const name = found.groups?.place ?? found.groups?.after
  if (!name) return undefined
  const start = block.start + found.index + found[0].lastIndexOf(name)
  const line = { start, end: start + name.length }
  const [one, other, more] = head.mentionsIn(line)
  const place = [one, other].find((mention) => mention?.type === 'Place')
  const state = [one, other].find((mention) => mention?.type === 'Country')
  return head.plain(place && state && !more ? place : line).trim() || undefined
}

const BARE_DATE = /^[（(]?(?<year>[12][0-9]{3})(?<mark>[-/.])(?<month>[01]?[0-9])\k<mark>(?<day>[0-3]?[0-9])[)）]?$/u
/** How far behind the text such a date stands at most. */
const LONGEST_GAP = 200

/** A date in figures alone right behind the last sentence of the text: cleaning takes it for a page's, as it is at the top. */
function lastBareDate({ view }: Document, sourceText: string): string | undefined {
  const { length } = view.folded.trimEnd()
  if (!SENTENCE.test(view.folded.slice(Math.max(0, length - 4), length))) return undefined
  const end = (view.toSource[length - 1] ?? 0) + 1
  const [line = ''] = sourceText
    .slice(end, end + LONGEST_GAP)
    .trimStart()
    .split('\n', 1)
  const { year, month, day } = BARE_DATE.exec(foldPunctuation(line).trim())?.groups ?? {}
  return partialDate(Number(year), Number(month), Number(day))
}
const SENTENCE = /[。.!?！？][”’"」』）)]*$/u

/** How far into the text its introduction reaches. */
export const INTRODUCTION = 6
/** A date told in the text that is further than this from the page's date belongs to something else. */
export const NEAR_DAYS = 7

/** How far a date may stand from the word that says what happened then. */
const REACH = 240
/** A date after these begins or ends something else. */
const isOtherDate = (before: string) => statementLexicon('en')['other-date'].some(({ pattern }) => pattern.test(before))

/** The date of signing, adoption or visit that the introduction tells, its last day. */
function toldDate(document: Document, head: Head, known: string | undefined): string | undefined {
  const { language } = document
  const introduction = head.blocks.slice(0, INTRODUCTION).filter((_, index) => head.parts[index] === 'BODY' || head.parts[index] === 'FRONT')
  for (const block of introduction) {
    const text = block.text.slice(0, 1000)
    const found = statementLexicon(language)
      .issued.map((entry) => entry.pattern.exec(text))
      .find((each) => each)
    if (!found) continue
    const near = text.slice(Math.max(0, found.index - REACH), found.index + REACH)
    const date = fullDates(near, language, isOtherDate)
      .filter((each) => !known || daysBetween(each, known) <= NEAR_DAYS)
      .at(-1)
    if (date) return date
  }
  return undefined
}

export const daysBetween = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000

/** Lines at the top of a page among which its date stands. */
const PAGE_LINES = 40
const PAGE_DATE = /(?:^|[^0-9])([12][0-9]{3})[-/.年]([01]?[0-9])[-/.月]([0-3]?[0-9])日?[ \t]{1,4}[0-2]?[0-9][:：][0-5][0-9]/

function pageDate(head: Head, sourceText: string): string | undefined {
  if (head.frontMatter.date) return head.frontMatter.date
  for (const line of sourceText.slice(0, 20_000).split('\n', PAGE_LINES)) {
    if (line.length >= 300) continue
    const found = PAGE_DATE.exec(line)
    if (found) return `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
    const field = line.includes('|') && line.split('|').find((each) => isEnglishDateline(each.replace(LOOSE, '')))
    if (field) return fullDates(field, 'en').at(-1)
  }
  return undefined
}

/** Around a day among what a site says of its page: 4 May 2031 - | Press release | Updated: 6 May 2031. */
const LOOSE = /^\s+|[\s–—-]+$/gu
