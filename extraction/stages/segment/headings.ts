import type { Language } from '../../model.ts'
import { isDateWithLittle } from '../clean/datelines.ts'
import { isEnglishDateline } from '../clean/english-datelines.ts'

const CHINESE_SECTION =
  /^(?:([一二三四五六七八九十百]{1,4}|第[一二三四五六七八九十百零〇0-9]{1,6}[章节条编]|第[一二三四五六七八九十]{1,3}部分|[甲乙丙丁戊己庚辛壬癸])(?:$|[、：: ].{0,40}$))/
const ENGLISH_SECTION =
  /^((?:Article|Chapter|Section|Part|Annex|Appendix|ARTICLE|CHAPTER|SECTION|PART|ANNEX) (?:[0-9]+|[IVXLC]+|[A-Z])\b|[IVX]{1,5}(?=\.)|[0-9]{1,2}(?=\. [A-Z]))(?:$|[.:–— -].{0,90}$)/

/** The label of the section that a line of its own opens: 四, 第一条, Article 5, Section 2. 四、双方将： is a sentence that leads in a list. */
export function headingLabel(line: string, language: Language): string | undefined {
  if (line.length > 120 || /[。；;，,.]$/.test(line) || isDateLine(line)) return undefined
  const found = (language === 'en' ? ENGLISH_SECTION : CHINESE_SECTION).exec(line)
  if (!found || (language !== 'en' && /[，。；]|[：:]$/.test(line))) return undefined
  return language === 'en' && /^[0-9]/.test(line) && !isTitleLike(line.replace(/^[0-9.]+ */, ''), language) ? undefined : found[1]
}

/** A short line without punctuation of a sentence, such as a title or the name of a section. */
export function isTitleLike(line: string, language: Language): boolean {
  if (isDateLine(line)) return false
  return language === 'en'
    ? isEnglishTitle(line)
    : line.length <= 80 && !/[，。；：！？,;:!?]$|[，。；！？]|年.{1,3}月.{1,3}日|[（(](?:签名|签字|签署|盖章)[）)]/.test(line) && !LISTED.test(line)
}

const LISTED = /^(?:[-—–•·]|[0-9]{1,3}[.)、]|[（(][0-9一二三四五六七八九十a-z]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/
const SMALL = /^(?:a|an|and|as|at|between|by|for|from|in|of|on|or|the|to|with|its|their|our)$/

function isEnglishTitle(line: string): boolean {
  if (line.length > 130 || /[.;,:!?](?: (?:and|or))?$/.test(line) || LISTED.test(line) || /^Adopted by\b/.test(line)) return false
  const words = line.split(/\s+/).filter((word) => /[A-Za-z]/.test(word) && !SMALL.test(word))
  const capital = words.filter((word) => /^[^a-z]*[A-Z0-9]/.test(word)).length
  return (
    words.length > 0 &&
    /^[^a-z]/.test(line) &&
    (capital >= words.length * 0.8 || (words.length <= 5 && line.length < 45 && !/\b(?:is|are|was|were|will|shall|has|have)\b/.test(line)))
  )
}

/** A line that gives a date, and perhaps a place, and no more. */
export const isDateLine = (line: string): boolean => line.length <= 80 && (isEnglishDateline(line) || isDateWithLittle(line))
