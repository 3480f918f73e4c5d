import type { Language } from '../../model.ts'
import type { Block } from '../segment/blocks.ts'
import { aroundName } from './around-name.ts'
import { daysBetween, INTRODUCTION, NEAR_DAYS } from './date.ts'
import { fullDates } from './dates.ts'
import type { Head } from './head.ts'
import { statementLexicon } from './lexicon.ts'

/** Where the parties met or the text was agreed, in the characters of the text: on a line of its own, or told by the introduction; nothing about meetings of other days. */
export function toldPlace(head: Head, language: Language, date: string | undefined): string | undefined {
  const introduction = head.blocks.slice(0, INTRODUCTION).filter((_, index) => head.parts[index] === 'BODY' || head.parts[index] === 'FRONT')
  const [line] = introduction.flatMap((block) => placeLine(block, head))
  if (line) return line
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

/** A city and its state alone on a line; a place alone may be a heading. */
function placeLine(block: Block, head: Head): string[] {
  const [place, state] = head.mentionsIn(block)
  if (place?.type !== 'Place' || state?.type !== 'Country') return []
  return block.text === `${head.plain(place)}, ${head.plain(state)}` ? [head.plain(place)] : []
}

/** What is told of a day far from the statement's, or of another year, was another meeting. */
function isOf(date: string | undefined, told: string, language: Language): boolean {
  if (date === undefined) return true
  const days = fullDates(told, language)
  const years: readonly string[] = told.match(YEARS) ?? []
  return days.length > 0 ? days.some((day) => daysBetween(day, date) <= NEAR_DAYS) : years.length === 0 || years.includes(date.slice(0, 4))
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
