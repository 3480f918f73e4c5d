import { describe, expect, it } from 'vitest'
import { buildMatcher, keepLongest } from '../../extraction/matcher.ts'

const matcher = buildMatcher([
  ['北约', 'NATO'],
  ['北约组织', 'NATO-long'],
  ['北', 'north'],
  ['北约', 'another'],
  ['', 'nothing'],
])

describe('the automaton', () => {
  it('gives every pattern at a place, longest first', () => {
    expect(matcher.at('在北约组织内', 1).map((match) => [match.start, match.end])).toEqual([
      [1, 5],
      [1, 3],
      [1, 2],
    ])
  })

  it('gives every pattern of a text in order', () => {
    expect(matcher.all('东北约北').map(({ start, end }) => [start, end])).toEqual([
      [1, 3],
      [1, 2],
      [3, 4],
    ])
  })

  it.each([
    ['one character', ['北']],
    ['two', ['北约']],
    ['three', ['北约组']],
    ['many', ['北约组织']],
  ])('tells the places where a pattern of %s begins, to the end of the text', (_length, patterns) => {
    expect(buildMatcher(patterns.map((pattern) => [pattern, 0])).places('北约组织和北约组织')).toEqual([0, 5])
  })

  it('tells the places of patterns of two characters at least, where one of a single character begins more often', () => {
    const patterns = ['北', '组织'].map((pattern) => [pattern, 0] as const)
    expect(buildMatcher(patterns).places('北约组织和北约组织', 2)).toEqual([2, 7])
  })

  it('keeps all values of one pattern in the order given', () => {
    expect(matcher.longest('北约', 0)?.value).toEqual(['NATO', 'another'])
  })

  it('takes the longest pattern that is accepted', () => {
    expect(matcher.longest('北约组织', 0, (match) => match.end < 4)?.end).toBe(2)
  })

  it.each([
    ['where nothing begins', '东约', 0],
    ['behind the end', '北约', 2],
    ['in an empty text', '', 0],
    ['on half a surrogate pair', '\ud800', 0],
  ])('finds nothing %s', (_where, text, start) => {
    expect(matcher.at(text, start)).toEqual([])
    expect(matcher.longest(text, start)).toBeUndefined()
  })
})

describe('overlapping spans', () => {
  it.each([
    [
      'keep the longest',
      [
        [0, 4],
        [2, 8],
      ],
      [[2, 8]],
    ],
    [
      'keep the first of equals',
      [
        [0, 4],
        [2, 6],
      ],
      [[0, 4]],
    ],
    [
      'keep neighbours',
      [
        [4, 8],
        [0, 4],
      ],
      [
        [0, 4],
        [4, 8],
      ],
    ],
    [
      'drop what lies inside',
      [
        [2, 3],
        [0, 9],
      ],
      [[0, 9]],
    ],
    ['are none in an empty list', [], []],
  ])('%s', (_what, given, kept) => {
    expect(keepLongest(given.map(([start = 0, end = 0]) => ({ start, end })))).toEqual(kept.map(([start, end]) => ({ start, end })))
  })
})
