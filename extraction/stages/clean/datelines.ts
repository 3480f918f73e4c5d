const DATE = '(?:[0-9]{4}|[〇○零一二三四五六七八九]{4}) ?年 ?[0-9一二三四五六七八九十]{1,3} ?月 ?[0-9一二三四五六七八九十]{1,3} ?日'
/** Words that tell an event or who acts are no part of a place. */
const PLACE = '(?:(?!双方|两国|各方|举行|召开|签署|签订|通过|颁布|发表|生效|以来|上午|下午|[的会至起于在讯电])\\p{Script=Han}){2,10}'

/** A Chinese line that gives the date and perhaps the place after it, in brackets or not: 2021年5月6日，某城. */
export const DATELINE = new RegExp(`^[（(]?(?:公历)?(?<date>${DATE})(?:[，,、 ]{0,2}(?<place>${PLACE}))?[)）]?$`, 'u')

/** The other order: 某城，2021年5月6日. */
const PLACE_FIRST = new RegExp(`^[（(]?${PLACE}[，,、 ]{1,2}${DATE}[)）]?$`, 'u')

/** A folded Chinese line that is a date, with or without a place, and no more. */
export const isChineseDateline = (line: string): boolean => line.length <= 40 && (DATELINE.test(line) || PLACE_FIRST.test(line))
