import { matchesOf } from '../../matches.ts'
import type { NamedSpan, Span } from '../../model.ts'

const DIGITS: Readonly<Record<string, string>> = { 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' }
const NUMBER = '[0-9〇零一二三四五六七八九]'
const DATE = `(${NUMBER}{4})年(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})日)?)?`
const BEFORE = new RegExp(`${DATE}(?:底|末|年底)?(?:之前|以前|前)`, 'g')
const UNTIL = new RegExp(`(?:不迟于|不晚于|到|(?<![年月日])至|在)${DATE}(?:底|末|年底)?(?=[^年月日至—－-])`, 'g')

/** The date by which something is undertaken (2030年前 → `2030`); dates inside names do not count. */
export function deadlineOf(text: string, content: Span, mentions: readonly NamedSpan[]): string | undefined {
  const quote = text.slice(content.start, content.end)
  if (!quote.includes('年')) return undefined
  for (const pattern of [BEFORE, UNTIL]) {
    for (const match of matchesOf(quote, pattern)) {
      const at = content.start + match.index
      const named = mentions.some((mention) => at < mention.end && at + match[0].length > mention.start)
      if (!named && (pattern === BEFORE || /^不|^[到至].*|底$|末$/.test(match[0])))
        return [readDigits(match[1] ?? ''), ...[match[2], match[3]].flatMap((part) => (part ? [readOrdinal(part)] : []))].join('-')
    }
  }
  return undefined
}

const readDigits = (text: string) => [...text].map((char) => DIGITS[char] ?? char).join('')

/** 十二 → 12, 3 → 03. */
function readOrdinal(text: string): string {
  if (/^[0-9]+$/.test(text)) return text.padStart(2, '0')
  const [tens = '', units = ''] = text.includes('十') ? text.split('十') : ['0', text]
  return `${DIGITS[tens] ?? '1'}${DIGITS[units] ?? '0'}`
}
