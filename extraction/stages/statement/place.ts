import type { Language, NamedSpan } from '../../model.ts'
import { daysBetween, INTRODUCTION, NEAR_DAYS } from './date.ts'
import { fullDates } from './dates.ts'
import type { Head } from './head.ts'
import { statementLexicon } from './lexicon.ts'

/** How far around a place the words stand that say what happened there. */
const REACH = 120
/** Stands for the place in the patterns. */
const PLACE = '⟨⟩'
const SENTENCE_END = /[。！？；\n]|[.!?;](?=\s)/u

/** Where the introduction tells that the parties met or that the text was agreed, in the characters of the text; nothing about meetings of other days. */
export function toldPlace(head: Head, language: Language, date: string | undefined): string | undefined {
  const introduction = head.blocks.slice(0, INTRODUCTION).filter((_, index) => head.parts[index] === 'BODY' || head.parts[index] === 'FRONT')
  const patterns = statementLexicon(language)['told-place']
  for (const block of introduction) {
    const text = block.text.slice(0, 1000)
    const place = head.mentionsIn({ start: block.start, end: block.start + text.length }).find((mention) => {
      if (mention.type !== 'Place') return false
      const told = aroundPlace(text, mention, block.start)
      return patterns.some(({ pattern }) => pattern.test(told)) && isOf(date, told, language)
    })
    if (place) return head.plain(place)
  }
  return undefined
}

/** The sentence of a place, as far as it is near, with a mark instead of the name. */
function aroundPlace(text: string, { start, end }: NamedSpan, offset: number): string {
  const before =
    text
      .slice(Math.max(0, start - offset - REACH), start - offset)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const after = text.slice(end - offset, end - offset + REACH).split(SENTENCE_END)[0] ?? ''
  return before + PLACE + after
}

/** What is told of a day far from the statement's, or of another year, was another meeting. */
function isOf(date: string | undefined, told: string, language: Language): boolean {
  if (date === undefined) return true
  const days = fullDates(told, language)
  const years: readonly string[] = told.match(YEARS) ?? []
  return days.length > 0 ? days.some((day) => daysBetween(day, date) <= NEAR_DAYS) : years.length === 0 || years.includes(date.slice(0, 4))
}

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
