import { type FoundDate, partialDate } from '../../dates.ts'

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const DATE = new RegExp(
  [
    `(?<![\\d/])(?<day>${DAY})(?:\\s?[-–]\\s?(?<lastDay>${DAY}))?(?: day)?(?: of)? (?<month>${MONTH}),?(?: (?<year>\\d{4}))?(?!\\d)`,
    `(?<month2>${MONTH}) (?<day2>${DAY})(?!\\d)(?:\\s?[-–]\\s?(?<lastDay2>${DAY}))?(?:,? (?<year2>\\d{4}))?(?!\\d)`,
    `(?<month3>${MONTH}),? (?<year3>\\d{4})(?!\\d)`,
    '(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)',
    '(?<relative>[Ll]ast year|this year|[Ll]ast month|this month|[Tt]oday|[Yy]esterday|the same year)\\b',
  ].join('|'),
  'gu',
)

/** English dates (see `parseDates`). */
export function parseEnglishDates(text: string, anchor?: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of text.matchAll(DATE)) {
    const before = found.at(-1)
    const span = { start: match.index, end: match.index + match[0].trimEnd().replace(/,$/u, '').length }
    for (const read of readDates(match.groups ?? {}, anchor, before)) found.push({ ...span, ...read })
  }
  return found
}

type Groups = Readonly<Record<string, string | undefined>>
type ReadDate = Pick<FoundDate, 'date' | 'relative'>

function readDates(groups: Groups, anchor: string | undefined, last: FoundDate | undefined): ReadDate[] {
  if (groups.iso) return partialDate(...(groups.iso.split('-').map(Number) as [number, number, number])) ? [{ date: groups.iso, relative: false }] : []
  if (groups.relative) return relativeDate(groups.relative.toLowerCase(), anchor, last)
  const month = monthNumber(groups.month ?? groups.month2 ?? groups.month3 ?? '')
  const written = groups.year ?? groups.year2 ?? groups.year3
  const year = written ?? anchor?.slice(0, 4)
  if (!year) return []
  const days = [groups.day ?? groups.day2, groups.lastDay ?? groups.lastDay2].filter((day) => day !== undefined)
  const dates = days.length ? days.map((day) => partialDate(Number(year), month, Number.parseInt(day, 10))) : [partialDate(Number(year), month)]
  return dates.filter((date) => date !== undefined).map((date) => ({ date, relative: !written }))
}

function relativeDate(word: string, anchor: string | undefined, last: FoundDate | undefined): ReadDate[] {
  if (word === 'the same year') return last ? [{ date: last.date.slice(0, 4), relative: true }] : []
  const [year, month, day] = (anchor ?? '').split('-').map(Number)
  if (!year) return []
  if (word.endsWith('year')) return [{ date: String(word.startsWith('last') ? year - 1 : year), relative: true }]
  if (!month) return []
  if (word.endsWith('month')) return [{ date: monthBefore(year, month, word.startsWith('last') ? 1 : 0), relative: true }]
  return day ? [{ date: new Date(Date.UTC(year, month - 1, word === 'today' ? day : day - 1)).toISOString().slice(0, 10), relative: true }] : []
}

const monthBefore = (year: number, month: number, months: number) => new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7)

const monthNumber = (written: string) => MONTHS.findIndex((month) => month.startsWith(written.slice(0, 3).toLowerCase())) + 1
