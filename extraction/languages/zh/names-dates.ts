import { type FoundDate, partialDate } from '../../dates.ts'
import { placesOf } from '../../matches.ts'
import { matchesAtMarks } from './marked-matches.ts'

const YEAR = '(?<year>\\d{4}|[零〇○一二三四五六七八九]{4})年'
const RELATIVE_YEAR = '(?<relativeYear>今年|本年度?|去年|前年|明年|同年|当年)'
const NUMBER = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const MONTH_DAY = `(?<month>${NUMBER})月(?:份|(?<day>${NUMBER})[日号])?`
const DATE = new RegExp(
  `(?:(?:${YEAR}|${RELATIVE_YEAR})(?:\\s?(?:${MONTH_DAY}|(?<newYear>元旦)))?|(?<relativeMonth>上个?月|本月|今天|今日|昨天|昨日)(?:(?<relativeDay>${NUMBER})日)?|(?<bareMonth>${NUMBER})月(?:(?<bareDay>${NUMBER})日)?|(?<![\\d一二三四五六七八九十第])(?<onlyDay>${NUMBER})日)`,
  'y',
)
/** Every date has one of these, the first of them no further from its beginning than 年 in 二〇二二年. */
const MARK = /[年月日天]/g
const LONGEST_LEAD = 4
const DIGITS = '零一二三四五六七八九'

/** Chinese dates (see `parseDates`). */
export function parseChineseDates(text: string, anchor?: string): FoundDate[] {
  const found: FoundDate[] = []
  let last: FoundDate | undefined
  for (const { 0: written, index, groups } of matchesAtMarks(text, DATE, placesOf(text, MARK), LONGEST_LEAD)) {
    const read = readDate(groups ?? {}, anchor, last, text.slice(last?.end ?? 0, index))
    if (!read) continue
    last = { start: index, end: index + written.length, ...read }
    found.push(last)
  }
  return found
}

type Groups = Readonly<Record<string, string | undefined>>
type ReadDate = Pick<FoundDate, 'date' | 'relative'>

function readDate(groups: Groups, anchor: string | undefined, last: FoundDate | undefined, gap: string): ReadDate | undefined {
  const [month, day] = groups.newYear ? [1, 1] : [readNumber(groups.month), readNumber(groups.day)]
  if (groups.year) return dated(false, readNumber(groups.year), month, day)
  if (groups.relativeYear) return dated(true, relativeYear(groups.relativeYear, anchor, last), month, day)
  if (groups.relativeMonth) return relativeMonth(groups.relativeMonth, readNumber(groups.relativeDay), anchor)
  if (last && continues(gap)) return continueDate(groups, last)
  if (groups.bareMonth && anchor) return dated(true, Number(anchor.slice(0, 4)), readNumber(groups.bareMonth), readNumber(groups.bareDay))
  return undefined
}

/** The second date of a range or pair takes year and month from the first (7月21日至23日). */
const continues = (gap: string) => /^\s?(?:至|到|—|–|-|~|、|和|与)\s?$/u.test(gap)

function continueDate(groups: Groups, last: FoundDate): ReadDate | undefined {
  const [year, month] = last.date.split('-').map(Number)
  if (groups.bareMonth) return dated(last.relative, year, readNumber(groups.bareMonth), readNumber(groups.bareDay))
  return month === undefined ? undefined : dated(last.relative, year, month, readNumber(groups.onlyDay))
}

function relativeYear(word: string, anchor: string | undefined, last: FoundDate | undefined): number | undefined {
  if (/^[同当]年/u.test(word)) return last && Number(last.date.slice(0, 4))
  if (!anchor) return undefined
  const offset = { 去: -1, 前: -2, 明: 1 }[word[0] ?? ''] ?? 0
  return Number(anchor.slice(0, 4)) + offset
}

function relativeMonth(word: string, day: number | undefined, anchor: string | undefined): ReadDate | undefined {
  const [year, month, today] = (anchor ?? '').split('-').map(Number)
  if (!year || !month) return undefined
  if (/^今/u.test(word)) return today ? dated(true, year, month, today) : undefined
  if (/^昨/u.test(word)) return today ? { date: new Date(Date.UTC(year, month - 1, today - 1)).toISOString().slice(0, 10), relative: true } : undefined
  if (word === '本月') return dated(true, year, month, day)
  return month === 1 ? dated(true, year - 1, 12, day) : dated(true, year, month - 1, day)
}

function dated(relative: boolean, year: number | undefined, month?: number, day?: number): ReadDate | undefined {
  const date = year === undefined ? undefined : partialDate(year, month, day)
  return date === undefined ? undefined : { date, relative }
}

/** 2022, 二〇二二, 十二, 二十一, 一百零三: digits one by one, or hundreds, tens and ones; nothing for nothing. */
export function readNumber(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (/^\d+$/u.test(written)) return Number(written)
  const [hundreds, rest] = written.split('百')
  if (rest !== undefined) return (hundreds ? digit(hundreds) : 1) * 100 + (readNumber(rest.replace(/^零/u, '')) ?? 0)
  const [tens, ones] = written.split('十')
  if (ones !== undefined) return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0)
  return Number([...written].map(digit).join(''))
}

const digit = (character: string) => (/[〇○]/u.test(character) ? 0 : DIGITS.indexOf(character))
