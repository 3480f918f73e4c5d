import { z } from 'zod'
import { anyOf } from '../../alternation.ts'
import { partialDate } from '../../dates.ts'
import { evident } from '../../evidence.ts'
import { readEntryFile } from '../../knowledge.ts'
import type { NamedSpan, Span } from '../../model.ts'
import { parseEnglishDates } from './names-dates.ts'

const DeadlineEntry = z.strictObject({
  ...evident,
  role: z.enum(['limit', 'part', 'span', 'start', 'condition', 'time', 'always', 'named', 'number', 'year', 'past']),
  words: z.array(z.string()).min(1),
})
export const deadlineEntries = readEntryFile('lexicon/en/deadlines.yaml', DeadlineEntry)

const wordsOf = (role: z.infer<typeof DeadlineEntry>['role']) => deadlineEntries.flatMap((entry) => (entry.role === role ? entry.words : []))

const NUMBERS = wordsOf('number')
const LIMIT = new RegExp(`\\b${anyOf(wordsOf('limit'))}\\s+(?:${anyOf(wordsOf('part'))}[\\s-]+)?(?:the\\s+)?`, 'gi')
const SPAN = new RegExp(
  `\\b${anyOf(wordsOf('span'))}\\s+(?<count>\\d{1,3}|a|${anyOf(NUMBERS)})(?: \\(\\d+\\))?[\\s-]+(?:calendar )?(?<unit>day|week|month|year)s?\\b`,
  'gi',
)
const COUNTED_FROM = /^\s+(?:of|from|after|following|since)\b/i
const FROM_STATEMENT = new RegExp(`^\\s+${anyOf(wordsOf('start'))}\\b`, 'i')

const CONDITION = `(?!${anyOf(wordsOf('always'))}\\b)${anyOf([...wordsOf('condition'), ...wordsOf('time')])}\\b`
/**
 * "In the event of a flood we will report within 60 days", "will, if asked, report within 60 days", "will report within 60 days if asked": the days run from
 * then; "in the next 60 days" runs from now, and "…, when we met," only tells of a day or place.
 */
const FROM_THEN = new RegExp(
  `(?:(?:[.;:\\n]\\s*|\\band |\\bwill, )${CONDITION}|, (?!${anyOf(wordsOf('always'))}\\b)${anyOf(wordsOf('condition'))}\\b)[^.;:\\n]*$`,
  'i',
)
const IF_THEN = new RegExp(`^(?:\\s+${CONDITION}|,\\s+(?!${anyOf(wordsOf('always'))}\\b)${anyOf(wordsOf('condition'))}\\b)`, 'i')
const WITHIN = /^within (?!the (?:next|coming)\b)/i
const LONGEST_CONDITION = 300
/** By 2050 scenario. */
const NAMED = new RegExp(`^\\d{4} ${anyOf(wordsOf('named'))}\\b`, 'i')

const YEAR_WORDS = anyOf(wordsOf('year'))
/** "will sign this year a treaty", "… later this year": behind the verb or at the end of what is promised. */
const THIS_YEAR = new RegExp(`^(?<verb>(?:\\w+ ){1,4})${YEAR_WORDS} (?:an?|the|our|its|their|all|both|\\d+)\\b|^(?<whole>.* )${YEAR_WORDS}$`, 'is')
/** A clause, another time or what was done then: the year is that of one thing in the promise. */
const OF_ONE_THING = new RegExp(`\\b(?:as|when|which|who|whose|whom|that|where|since|${anyOf(wordsOf('past'))})\\b|\\b(?:of|for|from) $`, 'i')
const PARTICIPLE = /(?<!\b(?:be|been|being) (?:\w+ly )?)\b[a-z]+[^e\W]ed\b/

/** What a deadline is read from: the text, the statement's date, and the names in the sentence. */
export interface DeadlineScene {
  readonly text: string
  readonly date: string | undefined
}

/**
 * The date by which a commitment is to be met, as `YYYY[-MM[-DD]]`: "by 30 June 2027", "no later than the end of 2030", and by the statement's date
 * "within 60 days", "by next year", "later this year". Undefined where the content names none; dates inside names do not count.
 */
export function findDeadline(content: Span, names: readonly NamedSpan[], { text, date }: DeadlineScene): string | undefined {
  const quote = text.slice(content.start, content.end)
  const isNamed = (start: number, end: number) =>
    names.some((name) => name.type !== 'Event' && content.start + start < name.end && content.start + end > name.start)
  for (const { index, 0: limit } of quote.matchAll(LIMIT)) {
    const at = index + limit.length
    const found = dateAt(quote.slice(at, at + LONGEST_DATE), date)
    if (found && !isNamed(at, at + 1) && !isPast(found, date) && !NAMED.test(quote.slice(at))) return found
  }
  for (const span of quote.matchAll(SPAN)) {
    const behind = quote.slice(span.index + span[0].length)
    const before = beforeOf(text, content.start + span.index)
    if (WITHIN.test(span[0]) && (FROM_THEN.test(before) || IF_THEN.test(behind))) continue
    if (date && (!COUNTED_FROM.test(behind) || FROM_STATEMENT.test(behind))) return dateBehind(date, span.groups ?? {})
  }
  return isThisYear(quote) ? date?.slice(0, 4) : undefined
}

/** What stands before a place of the text, which begins like a paragraph. */
const beforeOf = (text: string, at: number) => (at > LONGEST_CONDITION ? text.slice(at - LONGEST_CONDITION, at) : `\n${text.slice(0, at)}`)

function isThisYear(quote: string): boolean {
  const { verb, whole } = THIS_YEAR.exec(quote)?.groups ?? {}
  const before = verb ?? whole
  return before !== undefined && !OF_ONE_THING.test(before) && !PARTICIPLE.test(before)
}

/** In characters. */
const LONGEST_DATE = 40

const isPast = (found: string, today: string | undefined) => today !== undefined && found < today.slice(0, found.length)

const YEAR = /^(?:(?:fiscal )?year )?((?:19|20)\d\d)(?![\d-]?\d|s)/
const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)/
const RELATIVE = /^(?:(?<nextYear>next year)|(?<thisYear>(?:this )?year\b)|(?<nextMonth>next month)|(?<decade>(?:this |current )?decade\b))/

/** The date, year or month that stands right behind the limit. */
function dateAt(quote: string, today: string | undefined): string | undefined {
  const full = parseEnglishDates(quote, today)
    .filter(({ start }) => start === 0)
    .at(-1)
  if (full) return full.relative ? ahead(full.date, today) : full.date
  const year = YEAR.exec(quote)?.[1]
  if (year || !today) return year
  const month = MONTH.exec(quote)?.[1]
  if (month) return ahead(parseEnglishDates(`${month} ${today.slice(0, 4)}`)[0]?.date, today)
  return relativeTo(today, RELATIVE.exec(quote)?.groups ?? {})
}

/** "by 30 June", said in July: that of the next year. */
function ahead(date: string | undefined, today: string | undefined): string | undefined {
  if (!date || !today || !isPast(date, today)) return date
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
}

type Groups = Readonly<Record<string, string | undefined>>

function relativeTo(today: string, found: Groups): string | undefined {
  const [year = 0, month] = today.split('-').map(Number)
  if (found.thisYear) return String(year)
  if (found.nextYear) return String(year + 1)
  if (found.nextMonth && month) return month === 12 ? partialDate(year + 1, 1) : partialDate(year, month + 1)
  if (found.decade) return String(Math.ceil(year / 10) * 10)
  return undefined
}

/** The day so many days, weeks, months or years after the statement's; undefined where that day is not known. */
function dateBehind(today: string, { count = '', unit = '' }: Groups): string | undefined {
  const [year = 0, month, day] = today.split('-').map(Number)
  if (!month || !day) return undefined
  const many = /^\d/.test(count) ? Number(count) : count.toLowerCase() === 'a' ? 1 : NUMBERS.indexOf(count.toLowerCase())
  const [years, months, days] = unit === 'year' ? [many, 0, 0] : unit === 'month' ? [0, many, 0] : [0, 0, unit === 'week' ? many * 7 : many]
  return new Date(Date.UTC(year + years, month - 1 + months, day + days)).toISOString().slice(0, 10)
}
