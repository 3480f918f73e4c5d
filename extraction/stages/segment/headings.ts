import type { Language } from '../../model.ts'

/** The label of the section that a line opens; undefined when the line is ordinary text. */
export function readHeading(line: string, language: Language): string | undefined {
  if (line.startsWith('# ')) return line.slice(2)
  if (line.length > 120) return undefined
  return language === 'en' ? readEnglish(line) : readChinese(line)
}

const readChinese = (line: string) => (/^(?:[一二三四五六七八九十]{1,3}|第[一二三四五六七八九十百]{1,4}[章节条编部分]{1,2}(?:[：: ].{0,40})?)$/.test(line) ? line : undefined)
const readEnglish = (line: string) => (/^(?:Article|Chapter|Section|Part|Annex|ARTICLE|CHAPTER|SECTION|PART|ANNEX) (?:[0-9]+|[IVXLC]+|[A-Z])\b[^.;,]{0,80}$/.test(line) ? line : undefined)
