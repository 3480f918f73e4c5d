import { describe, expect, it } from 'vitest'
import { type Question, readQuestion } from '../../src/search/question.ts'
import { keysIn, searchText } from '../../src/search/searchable.ts'
import { apart, stretchesOf } from '../../src/search/stretches.ts'

const names = (text: string): string[] => stretchesOf(readQuestion(text) as Question).map(({ key }) => key.trimEnd())

describe('what may be a name within a question', () => {
  it.each([
    { question: 'nato', found: ['nato'] },
    { question: 'nato walls', found: ['nato walls', 'nato', 'walls'] },
    { question: 'NATO 东扩', found: ['nato 东 扩', 'nato', 'nato 东', '东 扩'] },
    { question: 'troops in Europe', found: ['troops in europe', 'troops', 'troops in', 'in europe', 'europe'] },
    { question: 'troops IN Europe', found: ['troops in europe', 'troops', 'troops in', 'in', 'in europe', 'europe'] },
    { question: '2030', found: ['2030'] },
    { question: '19 goals', found: ['19 goals', 'goals'] },
  ])('of "$question" are $found', ({ question, found }) => {
    expect(names(question)).toEqual(found)
  })

  it('are few however long the question is', () => {
    expect(names('约'.repeat(1_000)).length).toBeLessThan(24 * 12)
    expect(names(Array.from({ length: 500 }, (_, nth) => `w${nth}`).join(' ')).length).toBeLessThan(24 * 12)
  })
})

it('names as wholes come back from what search is done in', () => {
  expect(keysIn(searchText({ names: ['North Sea', '北海'], aliases: ['Nordsee', 'N.S.'], text: 'a {b} <c>' }))).toEqual([
    'north sea ',
    '北 海 ',
    'nordsee ',
    'ns ',
  ])
})

it('keeps the longest of the stretches that share words, then the earliest', () => {
  const at = (from: number, to: number) => ({ from, to, key: '' })
  expect(apart([at(0, 1), at(1, 3), at(2, 5), at(0, 2), at(5, 6)])).toEqual([at(0, 2), at(2, 5), at(5, 6)])
})
