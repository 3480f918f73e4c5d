import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../src/search/question.ts'
import { rankOf } from '../../src/search/ranking.ts'
import { keysIn, MOST_BYTES, type Searchable, searchText } from '../../src/search/searchable.ts'

const bytesOf = (searchable: Searchable) => Buffer.byteLength(searchText(searchable))
const found = (search: string, text: string) => rankOf(search, readQuestion(text) as NonNullable<ReturnType<typeof readQuestion>>)
/** Different Chinese characters, 20,000 at most. */
const characters = (count: number) => Array.from({ length: count }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join('')
const ROWS = Array.from({ length: 1_500 }, (_, at) => `Company ${at}\t12,000\t${at}`).join('\n')

describe('searchText', () => {
  it.each<[string, Searchable]>([
    ['a table', { text: ROWS }],
    ['characters without an end', { text: characters(20_000) }],
    ['many words', { text: Array.from({ length: 9_000 }, (_, at) => `word${at}`).join(' ') }],
    ['a word without an end', { text: 'x'.repeat(50_000) }],
    ['a long title', { names: [characters(9_000)], aliases: [characters(9_000), characters(4_000)] }],
    ['many names', { names: Array.from({ length: 5_000 }, (_, at) => `Name ${at}`) }],
  ])('keeps what an index takes of %s', (_what, searchable) => {
    expect(bytesOf(searchable)).toBeLessThanOrEqual(MOST_BYTES)
    expect(bytesOf(searchable)).toBeGreaterThan(0)
  })

  it.each(['Company 1', 'company 1499', '12', 'companies'])('finds every word of a table whose words come again: %s', (text) => {
    expect(found(searchText({ text: ROWS }), text)).toBeDefined()
  })

  it('finds runs of Chinese characters that come again, with words among them, and none across what stands between', () => {
    const search = searchText({ text: `${'双方支持和平，U.N.发展；'.repeat(2_000)}海上` })
    for (const text of ['支持和平', '发展', 'U.N.', '海上', '平']) expect(found(search, text), text).toBe('WORDS')
    for (const text of ['和平发展', '展双', '展海']) expect(found(search, text), text).toBeUndefined()
  })

  it('finds the beginning of what is too long, and never what is cut in two', () => {
    const text = characters(12_000)
    const search = searchText({ text: `${text}，贸易` })
    expect(found(search, text.slice(0, 30))).toBe('WORDS')
    expect(found(search, `${text.slice(5_000, 5_010)}贸易`)).toBeUndefined()
  })

  it('keeps whole names of those that have room', () => {
    const search = searchText({ names: ['甲'.repeat(9_000), '北约'], aliases: ['NATO'], text: ROWS })
    expect(keysIn(search)).toEqual(['北 约 ', 'nato '])
    expect(found(search, '北约')).toBe('EXACT')
  })

  it('is as ever for what is no longer than an index takes', () => {
    expect(searchText({ text: '和平，和平 peace peace' })).toBe(' 和 平 | 和 平 ~peac peace ~peac peace ')
  })
})
