import { type FoundDate, parseDates, partialDate } from '../../dates.ts'
import type { Language } from '../../model.ts'

/** Full dates of a text that name their year, in order, but those before which stands what `isOther` refuses; treaties spell them out (the twenty-sixth day of June, one thousand …). */
export function fullDates(text: string, language: Language, isOther: (before: string) => boolean = () => false): string[] {
  const solemn = language === 'en' ? solemnEnglish(text) : solemnChinese(text)
  if (solemn) return [solemn]
  const dates = parseDates(text, language).filter((found) => isFull(found) && !isOther(text.slice(Math.max(0, found.start - 30), found.start)))
  return dates.map((found) => found.date)
}

const isFull = (found: FoundDate) => !found.relative && found.date.length === 10

const DIGITS = '零一二三四五六七八九'
const SOLEMN_CHINESE = /([一二])千(?:([一二三四五六七八九])百)?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?年/

/** 一千九百四十五年六月二十六日 */
function solemnChinese(text: string): string | undefined {
  const found = SOLEMN_CHINESE.exec(text)
  if (!found) return undefined
  const [year, thousand, hundred, ten, one] = found
  const digits = [thousand, hundred, ten ?? (year.includes('十') ? '一' : undefined), one].map((digit) => (digit ? DIGITS.indexOf(digit) : 0)).join('')
  return parseDates(text.replace(year, `${digits}年`), 'zh-Hans').find(isFull)?.date
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const SOLEMN_ENGLISH =
  /(?:the )?([0-9]{1,2}(?:st|nd|rd|th)|[a-z]{3,10}(?:-[a-z]{3,8})?) day of (?:the )?([A-Z][a-z]{2,8}),? (?:in the year (?:of our lord )?)?([0-9]{4}|(?:one|two) thousand[a-z -]{0,50})/i

/** the twenty-sixth day of June, one thousand nine hundred and forty-five */
function solemnEnglish(text: string): string | undefined {
  const found = SOLEMN_ENGLISH.exec(text)
  if (!found) return undefined
  const day = /^[0-9]/.test(found[1] as string) ? Number.parseInt(found[1] as string, 10) : numberOf(ordinalToCardinal((found[1] as string).toLowerCase()))
  const year = /^[0-9]/.test(found[3] as string) ? Number(found[3]) : numberOf((found[3] as string).toLowerCase())
  return partialDate(year, MONTHS.indexOf((found[2] as string).toLowerCase()) + 1, day)
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const ORDINALS: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
  twentieth: 'twenty',
  thirtieth: 'thirty',
}

const ordinalToCardinal = (words: string) =>
  words
    .split('-')
    .map((word) => ORDINALS[word] ?? word.replace(/th$/, ''))
    .join('-')

/** one thousand nine hundred and forty-five → 1945; words that are no numbers end it. */
function numberOf(words: string): number {
  let total = 0
  let current = 0
  for (const word of words.split(/[\s-]+/)) {
    if (word === 'thousand') {
      total += current * 1000
      current = 0
    } else if (word === 'hundred') current *= 100
    else if (NUMBERS[word] !== undefined) current += NUMBERS[word]
    else if (word !== 'and' && word !== '') break
  }
  return total + current
}
