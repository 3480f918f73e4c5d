import { describe, expect, it } from 'vitest'
import { type Condition, composeQuery, type QueryParts } from '../../src/graph/conditions.ts'

const QUERY = 'MATCH (n:Position) /*anchor*/ WHERE /*filter*/ RETURN n.id AS id ORDER BY /*order*/ LIMIT $limit'
const compose = (parts?: QueryParts) => composeQuery(QUERY, { limit: 2 }, parts)

describe('the filter of a composed query', () => {
  const against: Condition = { is: 'polarity', value: [-1] }
  const early: Condition = { is: 'to', value: 2017 }

  it.each<{ what: string; filter: Condition; text: string; values: readonly unknown[] }>([
    { what: 'one condition', filter: against, text: '(n.polarity IN $part0)', values: [[-1]] },
    { what: 'all of several', filter: { and: [against, early] }, text: '((n.polarity IN $part0) AND (n.year <= $part1))', values: [[-1], 2017] },
    { what: 'any of several', filter: { or: [against, early] }, text: '((n.polarity IN $part0) OR (n.year <= $part1))', values: [[-1], 2017] },
    { what: 'a condition that must not hold, known or not', filter: { not: early }, text: 'coalesce((n.year <= $part0), false) = false', values: [2017] },
    { what: 'what is negated twice', filter: { not: { and: [{ not: early }] } }, text: '(n.year <= $part0)', values: [2017] },
    {
      what: 'lists within lists of one kind as one',
      filter: { or: [{ or: [against, { or: [{ and: [early] }] }] }, { or: [] }] },
      text: '((n.polarity IN $part0) OR (n.year <= $part1))',
      values: [[-1], 2017],
    },
    { what: 'all of none', filter: { and: [] }, text: 'true', values: [] },
    { what: 'any of none', filter: { or: [] }, text: 'false', values: [] },
  ])('holds $what', ({ filter, text, values }) => {
    const { cypher, parameters } = compose({ filter })
    expect(cypher).toContain(`WHERE ${text} RETURN`)
    expect(parameters).toEqual({ limit: 2, ...Object.fromEntries(values.map((value, index) => [`part${index}`, value])) })
  })

  it('is true when nothing is asked for', () => {
    expect(compose().cypher).toContain('MATCH (n:Position) WHERE true RETURN')
  })

  it('never lets a value into the text', () => {
    const value = "') DETACH DELETE n //"
    expect(compose({ filter: { is: 'stance', value: [value] } }).cypher).not.toContain('DELETE')
  })
})

describe('the order of a composed query', () => {
  const order = [
    { by: 'date', direction: 'DESC' },
    { by: 'id', direction: 'ASC' },
  ] as const

  it('holds the keys in turn', () => {
    expect(compose({ order }).cypher).toContain("ORDER BY coalesce(n.date, '') DESC, n.id ASC")
  })

  it('is reversed when read from the end', () => {
    expect(compose({ order, backward: true }).cypher).toContain("ORDER BY coalesce(n.date, '') ASC, n.id DESC")
  })

  it('lets through what stands behind one place and ahead of another', () => {
    const { cypher, parameters } = compose({ order, after: ['2018', 'a'], before: ['2017', 'b'] })
    const date = "coalesce(n.date, '')"
    const behind = `(${date} < $part0 OR (${date} = $part0 AND n.id > $part1))`
    const ahead = `(${date} > $part2 OR (${date} = $part2 AND n.id < $part3))`
    expect(cypher).toContain(`WHERE (${behind} AND ${ahead}) RETURN`)
    expect(parameters).toMatchObject({ part0: '2018', part1: 'a', part2: '2017', part3: 'b' })
  })
})

describe('a mistake of the program', () => {
  it.each<{ what: string; text?: string; parts: QueryParts; message: string }>([
    { what: 'a condition without a file', parts: { filter: { is: 'no-such-condition', value: 1 } }, message: 'cypher/conditions/no-such-condition.cypher' },
    { what: 'an order without a file', parts: { order: [{ by: 'no-such-order', direction: 'ASC' }] }, message: 'cypher/orders/no-such-order.cypher' },
    { what: 'a facet that is not named', text: 'MATCH (n:Position) /*facet*/ RETURN value AS value', parts: {}, message: 'cypher/facets/.cypher' },
    { what: 'a filter that has no slot', text: 'RETURN 1 AS one', parts: { filter: { and: [] } }, message: 'without the slot /*filter*/' },
    { what: 'an order that has no slot', text: 'RETURN 1 AS one', parts: { order: [] }, message: 'without the slot /*order*/' },
    {
      what: 'a place of another order',
      parts: {
        order: [
          { by: 'date', direction: 'ASC' },
          { by: 'id', direction: 'ASC' },
        ],
        after: ['2018'],
      },
      message: 'a value for each of its keys',
    },
  ])('throws: $what', ({ text = QUERY, parts, message }) => {
    expect(() => composeQuery(text, {}, parts)).toThrow(message)
  })
})
