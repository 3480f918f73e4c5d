import { anyOfChineseLayout } from '../layout-words.ts'

const DATE = '(?:[0-9]{4}|[〇○零一二三四五六七八九]{4}) ?年 ?[0-9一二三四五六七八九十]{1,3} ?月 ?[0-9一二三四五六七八九十]{1,3} ?日'
/** Words that tell an event or who acts are no part of a place. */
const PLACE = `(?:${anyOfChineseLayout('places-like-phrases')}|(?:(?!${anyOfChineseLayout('no-part-of-a-place')}|[的会至起于在讯电])\\p{Script=Han}){2,10})`

/** A Chinese line that gives the date and perhaps the place after it, in brackets or not: 2021年5月6日，某城; 2021年5月6日于的黎波里. */
export const DATELINE = new RegExp(
  `^[（(]?(?:公历)?(?<date>${DATE})(?:[，,、 ]{0,2}(?<place>${PLACE})|[于在](?<after>${anyOfChineseLayout('places-like-phrases')}))?[)）]?$`,
  'u',
)

/** The other order: 某城，2021年5月6日. */
const PLACE_FIRST = new RegExp(`^[（(]?${PLACE}[，,、 ]{1,2}${DATE}[)）]?$`, 'u')

/** A line that begins with a date, which may say more: 一九七二年九月二十九日于某城 签字. */
const DATE_AHEAD = /^(?:公历)?(?:[0-9]{4}|[一二三四五六七八九〇○零]{4}|一千.{4,8})年.{2,7}日/
const DATE_WITH_LITTLE = /^[（(]?(?:公历)?(?:[0-9]{4}|[一二三四五六七八九〇○零]{4})年.{1,3}月.{1,4}日.{0,24}$/
/** What makes a line with a date a sentence, or tells of an act. */
const TELLS = /[，。；]|通过|颁布/

/** A date and a few words without a mark, or a title: such a line stands alone where an empty one follows. */
const DATE_AND_WORDS = /^[（(]?(?:公历)?(?:[0-9]{4}|[一二三四五六七八九〇○零]{4})年.{1,3}月.{1,4}日[，,、 ]{0,2}[^，。；！？、：]{0,12}[)）]?$/
const TITLE_LINE = new RegExp(`${anyOfChineseLayout('ends-of-titles')}$`, 'u')

/** A folded Chinese line after which an empty line ends the paragraph, though it has a comma. */
export const standsAlone = (line: string): boolean => line.length <= LONGEST_TITLE && (DATE_AND_WORDS.test(line) || TITLE_LINE.test(line))
const LONGEST_TITLE = 60

/** A folded Chinese line that begins with a date in figures or numerals begins a paragraph of its own. */
export const beginsWithDate = (line: string): boolean => DATE_AHEAD.test(line) || isChineseDateline(line)

/** A folded Chinese line that is a date, or a date with a few words that tell nothing else. */
export const isDateWithLittle = (line: string): boolean => isChineseDateline(line) || (DATE_WITH_LITTLE.test(line) && !TELLS.test(line))

/** A folded Chinese line that is a date, with or without a place, and no more. */
export const isChineseDateline = (line: string): boolean => line.length <= 40 && (DATELINE.test(line) || PLACE_FIRST.test(line))
