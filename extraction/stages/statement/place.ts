import type { Language } from '../../model.ts'
import { aroundName } from './around-name.ts'
import { daysBetween, INTRODUCTION, NEAR_DAYS } from './date.ts'
import { fullDates } from './dates.ts'
import type { Head } from './head.ts'
import { statementLexicon } from './lexicon.ts'

/** Where the introduction tells that the parties met or that the text was agreed, in the characters of the text; nothing about meetings of other days. */
export function toldPlace(head: Head, language: Language, date: string | undefined): string | undefined {
  const introduction = head.blocks.slice(0, INTRODUCTION).filter((_, index) => head.parts[index] === 'BODY' || head.parts[index] === 'FRONT')
  const patterns = statementLexicon(language)['told-place']
  for (const block of introduction) {
    const text = block.text.slice(0, 1000)
    const place = head.mentionsIn({ start: block.start, end: block.start + text.length }).find((mention) => {
      if (mention.type !== 'Place') return false
      const told = aroundName(text, { start: mention.start - block.start, end: mention.end - block.start })
      return patterns.some(({ pattern }) => pattern.test(told)) && isOf(date, told, language)
    })
    if (place) return head.plain(place)
  }
  return undefined
}

/** What is told of a day far from the statement's, or of another year, was another meeting. */
function isOf(date: string | undefined, told: string, language: Language): boolean {
  if (date === undefined) return true
  const days = fullDates(told, language)
  const years: readonly string[] = told.match(YEARS) ?? []
  return days.length > 0 ? days.some((day) => daysBetween(day, date) <= NEAR_DAYS) : years.length === 0 || years.includes(date.slice(0, 4))
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
