import { matchesOf } from '../../matches.ts'
import type { NamedSpan, Span } from '../../model.ts'

const DIGITS: Readonly<Record<string, string>> = { 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' }
const NUMBER = '[0-9〇零一二三四五六七八九]'
const DATE = `(${NUMBER}{4})年(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})日)?)?`
const BEFORE = new RegExp(`${DATE}(?:底|末|年底)?(?:之前|以前|前)`, 'g')
const UNTIL = new RegExp(`(?:不迟于|不晚于|最迟[于在]|最晚[于在]|到|(?<![年月日])至|在)${DATE}(?:底|末|年底)?(?=[^年月日至—－-])`, 'g')
/** 年内, 今年底前, 明年年底前: in the statement's year or the next; not 两年内, 2030年底前. */
const RELATIVE =
  /(?:[今本]年|(?<next>明年))(?:之?内|年?底(?:之前|以前|前))|(?<![0-9〇零一二三四五六七八九十百两几数多近当同今本明后前去年])年(?:内|底(?:之前|以前|前))/gu

/**
 * The date by which something is undertaken (2030年前 → `2030`, 年内 by the `date` of the statement); dates inside names do not count.
 */
export function deadlineOf(text: string, content: Span, mentions: readonly NamedSpan[], date: string | undefined): string | undefined {
  const quote = text.slice(content.start, content.end)
  if (!quote.includes('年')) return undefined
  const isNamed = ({ 0: { length }, index }: RegExpExecArray) =>
    mentions.some((mention) => content.start + index < mention.end && content.start + index + length > mention.start)
  for (const pattern of [BEFORE, UNTIL]) {
    for (const match of matchesOf(quote, pattern)) {
      if (!isNamed(match) && (pattern === BEFORE || /^[不最到至]|底$|末$/.test(match[0])))
        return [readDigits(match[1] ?? ''), ...[match[2], match[3]].flatMap((part) => (part ? [readOrdinal(part)] : []))].join('-')
    }
  }
  if (date === undefined) return undefined
  const relative = matchesOf(quote, RELATIVE).find((match) => !isNamed(match))
  return relative && String(Number(date.slice(0, 4)) + (relative.groups?.next ? 1 : 0))
}

const readDigits = (text: string) => [...text].map((char) => DIGITS[char] ?? char).join('')

/** 十二 → 12, 3 → 03. */
function readOrdinal(text: string): string {
  if (/^[0-9]+$/.test(text)) return text.padStart(2, '0')
  const [tens = '', units = ''] = text.includes('十') ? text.split('十') : ['0', text]
  return `${DIGITS[tens] ?? '1'}${DIGITS[units] ?? '0'}`
}
