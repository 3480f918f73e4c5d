import { describe, expect, it } from 'vitest'
import { orderKey, yearOf } from '../../src/graph/order-key.ts'

describe('the order key', () => {
  it('sorts the newest first, by id on one day, days before their month and year, and what has no date last', () => {
    const facts = [
      ['2020-09-11', 'a'],
      ['2018-06-30', 'a'],
      ['2018-06-01', 'a'],
      ['2018-06-01', 'b'],
      ['2018-06', 'a'],
      ['2018-01-05', 'a'],
      ['2018', 'a'],
      ['1999-12-31', 'a'],
      ['0987', 'a'],
      [undefined, 'a'],
      [undefined, 'b'],
    ] as const
    const keys = facts.map(([date, id]) => orderKey(date, id))
    expect(keys.toSorted()).toEqual(keys)
  })

  it.each([
    ['2018-06-01', 2018],
    ['0987', 987],
    [undefined, undefined],
  ])('of %s tells its year', (date, year) => {
    expect(yearOf(orderKey(date, 'a'))).toBe(year)
  })
})
