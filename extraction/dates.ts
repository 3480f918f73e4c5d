/** Dates as statements write them: digits or Chinese numerals, full or in part, relative to a day that the caller knows. */

import { parseEnglishDates } from './languages/en/names-dates.ts'
import { parseChineseDates } from './languages/zh/names-dates.ts'
import type { Document, Language, Span } from './model.ts'

export interface FoundDate extends Span {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string
  /** True when the text leaves the year to the reader (今年6月9日, last month). */
  readonly relative: boolean
}

/**
 * Every date in the text, in order. Relative ones (今年, 去年, 上月, 同年, a day without a year) are resolved with `anchor`
 * (`YYYY-MM-DD`, the day the text was issued) and left out when it is unknown. The end of a range is a date of its own.
 */
export function parseDates(text: string, language: Language, anchor?: string): FoundDate[] {
  return language === 'en' ? parseEnglishDates(text, anchor) : parseChineseDates(text, anchor)
}

const parsed = new WeakMap<Document, { readonly anchor: string | undefined; readonly dates: readonly FoundDate[] }>()

/** Every date of a document, in order, read once for all stages that ask with the same anchor. */
export function datesOf(document: Document, anchor: string | undefined): readonly FoundDate[] {
  const known = parsed.get(document)
  if (known && known.anchor === anchor) return known.dates
  const dates = parseDates(document.view.folded, document.language, anchor)
  parsed.set(document, { anchor, dates })
  return dates
}

/** The last date that ends at or before the offset, if no later one begins there; `dates` in order. */
export function dateBefore(dates: readonly FoundDate[], offset: number): FoundDate | undefined {
  const date = dates[firstFrom(dates, offset) - 1]
  return date && date.end <= offset ? date : undefined
}

/** The first date that begins at or after the offset; `dates` in order. */
export const dateAfter = (dates: readonly FoundDate[], offset: number): FoundDate | undefined => dates[firstFrom(dates, offset)]

function firstFrom(dates: readonly FoundDate[], offset: number): number {
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** `YYYY[-MM[-DD]]`, or nothing when the parts are no date of the calendar. */
export function partialDate(year: number, month?: number, day?: number): string | undefined {
  if (!(year >= 1000 && year <= 2999)) return undefined
  if (month === undefined) return String(year)
  if (!(month >= 1 && month <= 12)) return undefined
  const head = `${year}-${String(month).padStart(2, '0')}`
  if (day === undefined) return head
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) ? `${head}-${String(day).padStart(2, '0')}` : undefined
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
