import { anyOfEnglishLayout } from '../layout-words.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const SHORT = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?'
const MONTH = `(?:${[...MONTHS, ...MONTHS.map((month) => month.toUpperCase())].join('|')}|${SHORT})`
const UNTIL = '(?: ?[-–] ?| (?:and|to|AND|TO) )'
const DAYS = `[0-9]{1,2}(?:st|nd|rd|th)?(?:${UNTIL}[0-9]{1,2}(?:st|nd|rd|th)?)?`
const BEGINNING = `(?:[0-9]{1,2} ${MONTH}|${MONTH} [0-9]{1,2})${UNTIL}`
const DATE = `(?:${BEGINNING})?(?:${DAYS} ${MONTH},? [0-9]{4}|${MONTH} ${DAYS}, [0-9]{4})`
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

const HEAD = anyOfEnglishLayout('heads-before-days')
/** A day is no place, nor is a document or a meeting. */
const WORD = `(?!${WEEKDAY}\\b|(?:${HEAD}|${HEAD.toUpperCase()})s?(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}.'’-]*`
const PARTICLES = '(?: (?:d[aeiou]s?|del|des|of|the|la|las|le|los|el|al|au|aux|sur|upon|on|am|an|der)\\b){1,2}'
/** Brasília, N’Djamena, Port-au-Prince, Rio de Janeiro; with a state behind a comma. */
const PLACE = `${WORD}(?:(?:,|${PARTICLES})? ${WORD}){0,3}`
const STATE = `(?: \\([\\p{L}\\p{M}.'’ -]{2,40}\\))?`
const BETWEEN = '(?:,| ?[–—]| -) ?'

/** A line that gives a day and perhaps a place, in either order, and no more: Lomé – 1 June 2020; Monday, 1 June 2020; 1 June 2020, Geneva (Switzerland). */
export const ENGLISH_DATELINE = new RegExp(
  `^\\(?(?:(?<place>${PLACE})${STATE}${BETWEEN})?(?:${WEEKDAY},? )?(?<date>${DATE})(?:${BETWEEN}(?:(?:in|at) )?(?<after>${PLACE})${STATE})?\\.?\\)?$`,
  'u',
)

/** Such a line with a place: a date alone may be the end of a sentence. */
export function isPlaceAndDate(line: string): boolean {
  const found = line.length <= LONGEST ? ENGLISH_DATELINE.exec(line) : null
  return (found?.groups?.place ?? found?.groups?.after) !== undefined
}

export const isEnglishDateline = (line: string): boolean => line.length <= LONGEST && ENGLISH_DATELINE.test(line)

const LONGEST = 80
