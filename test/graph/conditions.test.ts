import { describe, expect, it } from 'vitest'
import { type AnchorChoice, type Condition, composeQuery, type QueryParts, type WordsChoice } from '../../src/graph/conditions.ts'

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

describe('where a composed query begins', () => {
  const words: Condition[] = [
    { is: 'search', value: ' ~peac ' },
    { is: 'words', value: [' 和 平 ', ' ~wall = '] },
  ]
  const [peace] = words as [Condition]
  const topic: Condition = { is: 'topic', value: ['peace'] }
  const held: Condition = { is: 'holder', value: ['CN'] }
  const start = (conditions: readonly Condition[], anchors?: AnchorChoice, choice: WordsChoice = 'indexed') =>
    composeQuery(QUERY, {}, { filter: { and: conditions } }, anchors, choice)

  it.each<{ what: string; conditions: readonly Condition[]; anchors?: AnchorChoice; begins: string; filter: string }>([
    { what: 'at all of the words', conditions: words, begins: 'CALL db.index', filter: 'true' },
    { what: 'at the words, in a list along its order too', conditions: words, anchors: 'narrow', begins: 'CALL db.index', filter: 'true' },
    { what: 'at several words rather than at a holder', conditions: [held, ...words], begins: 'CALL db.index', filter: '(any(id IN n.holders' },
    { what: 'at a topic rather than at the words', conditions: [...words, topic], begins: 'MATCH (t:Topic)', filter: '((n.search CONTAINS $part1)' },
    { what: 'at a holder rather than at one word', conditions: [held, peace], begins: 'MATCH (t:Thing)', filter: '(n.search CONTAINS $part1)' },
    { what: 'at the nodes for one word', conditions: [peace], begins: 'MATCH (n:Position)', filter: '(n.search CONTAINS $part0)' },
    {
      what: 'at the nodes where the words are one choice of two',
      conditions: [{ or: [{ and: words }, held] }],
      begins: 'MATCH (n:Position)',
      filter: '(((n.search',
    },
    {
      what: 'at the nodes where a pattern is a part of a word',
      conditions: [peace, { is: 'search', value: '{wall' }],
      begins: 'MATCH (n:Position)',
      filter: '((n.search',
    },
    {
      what: 'at the nodes where a word is longer than the index takes',
      conditions: [peace, { is: 'search', value: ` ~${'o'.repeat(254)} ` }],
      begins: 'MATCH (n:Position)',
      filter: '((n.search',
    },
  ])('is $what', ({ conditions, anchors, begins, filter }) => {
    const { cypher } = start(conditions, anchors)
    expect(cypher.slice(0, begins.length)).toBe(begins)
    expect(cypher).toContain(`WHERE ${filter}`)
  })

  it('is asked for all words at once, each pattern a phrase', () => {
    expect(start(words).parameters).toEqual({ part0: '+"~peac" +"和 平" +"~wall ="' })
  })

  it('is never at the words in a store that compares them', () => {
    expect(start([held, ...words], 'any', 'compared').cypher).toMatch(/^MATCH \(t:Thing\)/)
    expect(start(words, 'any', 'compared').cypher).toContain('WHERE ((n.search CONTAINS $part0)')
  })
})

describe('a mistake of the program', () => {
  it.each<{ what: string; text?: string; parts: QueryParts; message: string }>([
    { what: 'a condition without a file', parts: { filter: { is: 'no-such-condition', value: 1 } }, message: 'cypher/conditions/no-such-condition.cypher' },
    { what: 'an order without a file', parts: { order: [{ by: 'no-such-order', direction: 'ASC' }] }, message: 'cypher/orders/no-such-order.cypher' },
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
