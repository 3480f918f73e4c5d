import { describe, expect, it } from 'vitest'
import { bestMatches, containment, oneToOne, pieces, shingles, similarPairs } from '../../src/graph/similarity.ts'

const wording = (id: string, text: string, label = 'OPPOSES') => ({ id, label, text })

describe('pieces of a wording', () => {
  it.each([
    ['both scripts alike', '單邊主義', '单边主义'],
    ['punctuation as nothing', '单边、主义。', '单边主义'],
    ['capitals and word endings as nothing', 'Reaffirming Agreed Principles', 'reaffirmed agreed principle'],
  ])('take %s', (_what, a, b) => {
    expect(pieces(a)).toEqual(pieces(b))
  })

  it('are pairs of characters in Chinese and telling words in English', () => {
    expect(pieces('单边主义')).toEqual(['单边', '边主', '主义'])
    expect(pieces('the UN Charter')).toEqual(['un', 'charter'])
  })
})

describe('containment', () => {
  it.each([
    ['the same text', '双方支持自由贸易', '双方支持自由贸易', 1],
    ['a part of a text', '支持自由贸易', '双方支持自由贸易和投资', 1],
    ['nothing in common', '双方支持自由贸易', '外层空间探测计划', 0],
    ['an empty text', '', '双方支持自由贸易', 0],
  ])('%s', (_what, a, b, expected) => {
    expect(containment(shingles(a), shingles(b))).toBe(expected)
  })
})

describe('matching wordings', () => {
  const later = [wording('l1', '任何形式的单边主义和保护主义'), wording('l2', '外空武器化')]
  const earlier = [wording('e1', '任何形式的单边主义'), wording('e2', '单边主义'), wording('e3', '外空军备竞赛')]

  it('finds for each the most similar one above the threshold', () => {
    expect(bestMatches(later, earlier, 0.5).map(({ from, to }) => [from.id, to.id])).toEqual([['l1', 'e1']])
  })

  it('tells similarity as the Dice coefficient', () => {
    const [match] = similarPairs([wording('a', 'alpha beta gamma')], [wording('b', 'alpha beta delta')], 0.1)
    expect(match?.similarity).toBe(0.6667)
  })

  it('prefers the same stance, then the first id, among equals', () => {
    const among = [wording('z', '单边主义', 'CONDEMNS'), wording('y', '单边主义'), wording('x', '单边主义', 'CONDEMNS')]
    expect(bestMatches([wording('l', '单边主义')], among, 0.5)[0]?.to.id).toBe('y')
    expect(bestMatches([wording('l', '单边主义', 'NOTES')], among, 0.5)[0]?.to.id).toBe('x')
  })

  it('pairs each wording once and only with its own stance', () => {
    const from = [wording('a', '单边主义'), wording('b', '单边主义和霸权')]
    const to = [wording('c', '单边主义'), wording('d', '单边主义和霸权', 'CONDEMNS')]
    expect(oneToOne(from, to, 0.3).map((match) => [match.from.id, match.to.id])).toEqual([['a', 'c']])
  })
})
