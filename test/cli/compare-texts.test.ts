import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../src/commands/compare-texts.ts'

const text = (clauses: string[], facts: [string, string][] = []) => ({ clauses, facts: facts.map(([label, content]) => ({ label, text: content })) })

describe('compareTexts', () => {
  test('script, width and punctuation make no difference', () => {
    const { clauses } = compareTexts(text(['双方反对贸易壁垒，愿扩大合作。']), text(['雙方反對貿易壁壘,願擴大合作。']))
    expect(clauses).toEqual({ onlyA: [], onlyB: [], changed: [], same: 1 })
  })

  test('a clause that is missing, one that is added, one in other words', () => {
    const { clauses } = compareTexts(
      text(['双方反对单边制裁和贸易壁垒。', '双方支持联合国。']),
      text(['双方坚决反对单边制裁和贸易壁垒。', '俄方欢迎这一倡议。']),
    )
    expect(clauses).toEqual({
      onlyA: ['双方支持联合国。'],
      onlyB: ['俄方欢迎这一倡议。'],
      changed: [{ a: '双方反对单边制裁和贸易壁垒。', b: '双方坚决反对单边制裁和贸易壁垒。' }],
      same: 0,
    })
  })

  test('a repeated clause counts as often as it stands there', () => {
    expect(compareTexts(text(['双方同意。', '双方同意。']), text(['双方同意。'])).clauses).toMatchObject({ onlyA: ['双方同意。'], same: 1 })
  })

  test('positions on the same content with another stance differ', () => {
    const { facts } = compareTexts(text([], [['OPPOSES', 'sanctions']]), text([], [['CONCERNED', 'sanctions']]))
    expect(facts).toEqual({ onlyA: [{ label: 'OPPOSES', text: 'sanctions' }], onlyB: [{ label: 'CONCERNED', text: 'sanctions' }], same: 0 })
  })
})
