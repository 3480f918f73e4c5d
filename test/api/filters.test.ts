import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lateStatement } from './fixture.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

/** Ids of what a filter lets through, without their types, and how many `totalCount` says there are. */
async function found(list: string, filter: string, asked: FixtureApi = graph): Promise<string[]> {
  const data = await asked.ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
    `{ list: ${list}(filter: ${filter}) { totalCount nodes { id } } }`,
  )
  const nodes = data.list?.nodes ?? []
  expect(data.list?.totalCount, 'totalCount agrees with the items').toBe(nodes.length)
  return nodes.map(({ id }) => id.replace(/^\w+:/, ''))
}

const WELCOMES = 'e2020-p1-0'
const URGES = 'e2018june-p2-0'
const LATER = 'e2018en-p1-0'
const EARLIER = 'e2017-p1-0'

describe('positions', () => {
  it.each([
    { filter: '{}', ids: [WELCOMES, URGES, LATER, EARLIER] },
    { filter: '{ stance: OPPOSES }', ids: [LATER, EARLIER] },
    { filter: '{ stance: [URGES, WELCOMES] }', ids: [WELCOMES, URGES] },
    { filter: '{ stance: [] }', ids: [] },
    { filter: '{ polarity: -1 }', ids: [LATER, EARLIER] },
    { filter: '{ polarity: [0, 1] }', ids: [WELCOMES, URGES] },
    { filter: '{ holder: "RU" }', ids: [WELCOMES, LATER, EARLIER] },
    { filter: '{ holder: ["CN", "RU"] }', ids: [WELCOMES, URGES, LATER, EARLIER] },
    { filter: '{ addressee: "international-community" }', ids: [URGES] },
    { filter: '{ about: "NATO" }', ids: [LATER, EARLIER] },
    { filter: '{ about: "NATO", aboutRole: MENTIONED }', ids: [] },
    { filter: '{ aboutRole: TARGET }', ids: [LATER, EARLIER] },
    { filter: '{ years: { from: 2018, to: 2018 } }', ids: [URGES, LATER] },
    { filter: '{ years: { from: 2019 } }', ids: [WELCOMES] },
    { filter: '{ statement: "s2017" }', ids: [EARLIER] },
    { filter: '{ statement: ["Statement:s2017", "s2020"] }', ids: [WELCOMES, EARLIER] },
    { filter: '{ language: "en", years: { to: 2017 } }', ids: [EARLIER] },
    { filter: '{ language: "zh-Hans" }', ids: [] },
    { filter: '{ topic: "alliances" }', ids: [LATER, EARLIER] },
    { filter: '{ topic: ["Topic:border", "transport"] }', ids: [EARLIER] },
    { filter: '{ topic: "border", about: "NATO" }', ids: [EARLIER] },
    { filter: '{ topic: "border", language: "en" }', ids: [EARLIER] },
    { filter: '{ part: APPENDED }', ids: [] },
    { filter: '{ holder: "CN", stance: OPPOSES, years: { to: 2017 } }', ids: [EARLIER] },
    { filter: '{ holder: "\' OR 1=1 //" }', ids: [] },
    { filter: '{ text: "wall" }', ids: [LATER, EARLIER] },
    { filter: '{ text: "NEW walls again" }', ids: [LATER] },
    { filter: '{ text: "walls peace" }', ids: [] },
    { filter: '{ not: { not: { not: { stance: OPPOSES } } } }', ids: [WELCOMES, URGES] },
    { filter: '{ or: [{ or: [{ stance: WELCOMES }] }, { and: [{ and: [{ years: { to: 2017 } }] }] }] }', ids: [WELCOMES, EARLIER] },
    { filter: '{ statementKind: DECLARATION }', ids: [URGES] },
    { filter: '{ and: [{ stance: OPPOSES }, { years: { from: 2018 } }] }', ids: [LATER] },
    { filter: '{ or: [{ stance: WELCOMES }, { years: { to: 2017 } }] }', ids: [WELCOMES, EARLIER] },
    { filter: '{ or: [] }', ids: [] },
    { filter: '{ and: [] }', ids: [WELCOMES, URGES, LATER, EARLIER] },
    { filter: '{ not: { stance: OPPOSES } }', ids: [WELCOMES, URGES] },
    { filter: '{ not: { not: { stance: OPPOSES } } }', ids: [LATER, EARLIER] },
    { filter: '{ not: { holder: "RU", stance: OPPOSES } }', ids: [WELCOMES, URGES] },
    { filter: '{ not: { statement: "s2017" } }', ids: [WELCOMES, URGES, LATER] },
    { filter: '{ not: { aboutRole: TARGET } }', ids: [WELCOMES, URGES] },
    { filter: '{ holder: "CN", not: { or: [{ topic: "border" }, { addressee: "international-community" }] } }', ids: [LATER] },
    { filter: '{ about: "NATO", or: [{ topic: "border" }, { text: "again" }] }', ids: [LATER, EARLIER] },
    { filter: '{ part: [BODY], not: { part: ANNEX } }', ids: [WELCOMES, URGES, LATER, EARLIER] },
    { filter: '{ not: { part: BODY } }', ids: [] },
  ])('with $filter are $ids', async ({ filter, ids }) => {
    expect(await found('positions', filter)).toEqual(ids)
  })

  it('without a date are outside every range of years, and inside its opposite', async () => {
    const own = await openFixtureApi()
    await own.write(lateStatement('nobody-knows-when', undefined))
    const late = 'e-nobody-knows-when-p0-0'
    expect(await found('positions', '{ years: { from: 1900 } }', own)).not.toContain(late)
    expect(await found('positions', '{ not: { years: { from: 1900 } } }', own)).toEqual([late])
    expect((await found('positions', '{}', own)).at(-1)).toBe(late)
    await own.close()
  })
})

describe('a filter', () => {
  const POSITIONS = 'query Q($filter: PositionFilter!, $orderBy: [PositionOrder!]) { positions(filter: $filter, orderBy: $orderBy) { totalCount } }'
  const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index))
  const within = (levels: number, kind: 'and' | 'or' | 'not', innermost: object = { stance: ['OPPOSES'] }): object =>
    many(levels, () => kind).reduce<object>((filter) => ({ [kind]: kind === 'not' ? filter : [filter] }), innermost)
  const alternating = (levels: number): object =>
    many(levels, (level) => level).reduce<object>((filter, level) => (level % 2 ? { not: filter, holder: ['CN'] } : { or: [filter, { holder: ['RU'] }] }), {
      stance: ['OPPOSES'],
    })

  it.each<{ case: string; filter: object; message: string }>([
    { case: '15,000 conditions', filter: { or: many(15_000, () => ({ polarity: [1] })) }, message: 'Found a list of 15000 values, expected at most 1000' },
    { case: '201 conditions', filter: { or: many(201, () => ({ polarity: [1] })) }, message: 'Found a filter of 201 conditions, expected at most 200; put' },
    { case: '20,000 holders', filter: { holder: many(20_000, (i) => `h${i}`) }, message: 'Found a list of 20000 values, expected at most 1000; ask' },
    { case: '5,000 words', filter: { text: many(170, (i) => `w${i}`).join(' ') }, message: 'Found 170 words in `text`, expected at most 16; look' },
    { case: 'a long word', filter: { text: 'w'.repeat(1_001) }, message: 'Found 1001 characters in `text`, expected at most 1000' },
    { case: 'a long value', filter: { holder: ['w'.repeat(1_001)] }, message: 'Found 1001 characters in one value, expected at most 1000' },
    { case: 'many words in many places', filter: { or: many(20, () => ({ text: 'a b c d e f g h i j k l' })) }, message: 'Found a filter of 240 conditions' },
    { case: 'deep negations', filter: within(13, 'not'), message: 'Found more than 12 filters within one another' },
    { case: 'very deep alternatives', filter: within(40, 'or'), message: 'Found variables of more than 64 objects and lists within one another' },
    { case: 'endless conjunctions', filter: within(2_000, 'and'), message: 'Found variables of more than 64' },
  ])('of $case is TOO_COMPLEX', async ({ filter, message }) => {
    expect(await graph.fail(POSITIONS, { filter })).toEqual({ code: 'TOO_COMPLEX', message: expect.stringContaining(message) })
  })

  it.each([
    {
      case: 'conditions',
      source: `{ positions(filter: { or: [${'{ polarity: 1 } '.repeat(201)}] }) { totalCount } }`,
      message: 'Found a filter of 201 conditions',
    },
    { case: 'levels', source: `{ positions(filter: ${'{ not: '.repeat(60)} {} ${'}'.repeat(60)}) { totalCount } }`, message: 'Found more than 12 filters' },
    { case: 'values', source: `{ positions(filter: { holder: [${'"a" '.repeat(1_001)}] }) { totalCount } }`, message: 'Found a list of 1001 values' },
    { case: 'keys', source: `{ statements(orderBy: [${'{ by: DATE } '.repeat(9)}]) { totalCount nodes { id } } }`, message: 'Found 9 keys in `orderBy`' },
  ])('written out is held to the same limits: $case', async ({ source, message }) => {
    expect(await graph.fail(source)).toEqual({ code: 'TOO_COMPLEX', message: expect.stringContaining(message) })
  })

  it.each([
    { list: 'positions', by: 'STANCE' },
    { list: 'positions', by: 'DATE' },
    { list: 'commitments', by: 'MODALITY' },
    { list: 'statements', by: 'TITLE' },
  ])('goes with at most 8 keys: $list by $by', async ({ list, by }) => {
    const orderBy = (keys: number) => `{ ${list}(orderBy: [${`{ by: ${by} } `.repeat(keys)}]) { nodes { id } } }`
    expect(await graph.fail(orderBy(9))).toEqual({ code: 'TOO_COMPLEX', message: expect.stringContaining('expected at most 8') })
    expect(await graph.ask(orderBy(8))).toHaveProperty(list)
  })

  it.each([
    { case: 'as deep as it may be, of one kind', filter: within(12, 'not') },
    { case: 'as deep as it may be, of many kinds', filter: alternating(12) },
    { case: 'of as many conditions as it may have', filter: { or: many(200, () => ({ polarity: [1] })) } },
    { case: 'of as many values as a list may have', filter: { holder: many(1_000, (i) => `h${i}`) } },
    { case: 'of as many words as a text may have', filter: { text: many(16, (i) => `w${i}`).join(' ') } },
  ])('$case is answered', async ({ filter }) => {
    expect(await graph.ask(POSITIONS, { filter })).toHaveProperty('positions.totalCount')
  })

  it.each([
    { filter: '{ text: "" }', message: 'Found "" in `text`, expected a letter or digit at least' },
    { filter: '{ not: { text: "?*~" } }', message: 'Found "?*~" in `text`' },
    { filter: '{ polarity: 7 }', message: 'Found the polarity 7, expected -1 (against), 0 or 1 (for)' },
    { filter: '{ topic: "Statement:s2017" }', message: 'Found "Statement:s2017" in `topic`, expected the id of a topic' },
    { filter: '{ statement: ["s2017", "Topic:border"] }', message: 'Found "Topic:border" in `statement`, expected the id of a statement' },
    { filter: '{ holder: "Statement:s2017" }', message: 'Found "Statement:s2017" in `holder`, expected the id of an entity' },
    { filter: '{ about: "Topic:border" }', message: 'Found "Topic:border" in `about`, expected the id of an entity, such as "NATO"; give topics in `topic`.' },
  ])('that cannot be meant is BAD_INPUT: $filter', async ({ filter, message }) => {
    expect(await graph.fail(`{ positions(filter: ${filter}) { totalCount } }`)).toEqual({ code: 'BAD_INPUT', message: expect.stringContaining(message) })
  })
})

describe('commitments', () => {
  it.each([
    { filter: '{}', ids: ['e2018en-k2-0', 'e2017-k2-0'] },
    { filter: '{ modality: AGREED }', ids: [] },
    { filter: '{ modality: [WILL, AGREED], actor: "RU" }', ids: ['e2018en-k2-0', 'e2017-k2-0'] },
    { filter: '{ actor: "NATO" }', ids: [] },
    { filter: '{ hasDeadline: true }', ids: ['e2017-k2-0'] },
    { filter: '{ topic: "transport" }', ids: ['e2017-k2-0'] },
    { filter: '{ topic: "transport", about: "open-roads" }', ids: ['e2017-k2-0'] },
    { filter: '{ topic: "transport", aboutRole: TARGET }', ids: [] },
    { filter: '{ hasDeadline: false }', ids: ['e2018en-k2-0'] },
    { filter: '{ about: "open-roads", aboutRole: MENTIONED, years: { from: 2018 } }', ids: ['e2018en-k2-0'] },
    { filter: '{ statement: "s2017", language: "en-GB" }', ids: ['e2017-k2-0'] },
    { filter: '{ text: "road", not: { hasDeadline: true } }', ids: ['e2018en-k2-0'] },
    { filter: '{ or: [{ hasDeadline: true }, { modality: AGREED }] }', ids: ['e2017-k2-0'] },
  ])('with $filter are $ids', async ({ filter, ids }) => {
    expect(await found('commitments', filter)).toEqual(ids)
  })
})

describe('statements', () => {
  it.each([
    { filter: '{}', ids: ['s2020', 's2018-june', 's2018-january', 's2017', 'undated'] },
    { filter: '{ party: "RU" }', ids: ['s2020', 's2018-january', 's2017'] },
    { filter: '{ kind: DECLARATION }', ids: ['s2018-june'] },
    { filter: '{ language: "zh-Hans" }', ids: [] },
    { filter: '{ years: { from: 2018, to: 2018 } }', ids: ['s2018-june', 's2018-january'] },
    { filter: '{ cites: "npt" }', ids: ['s2018-january'] },
    { filter: '{ cites: ["npt", "udhr"] }', ids: ['s2018-june', 's2018-january'] },
    { filter: '{ title: "OF S2018" }', ids: ['s2018-june', 's2018-january'] },
    { filter: '{ title: "OF S2018", not: { party: "RU" } }', ids: ['s2018-june'] },
    { filter: '{ or: [{ kind: DECLARATION }, { years: { to: 2017 } }] }', ids: ['s2018-june', 's2017'] },
    { filter: '{ not: { years: { from: 2018 } } }', ids: ['s2017', 'undated'] },
    { filter: '{ not: { cites: "un-charter" } }', ids: [] },
    { filter: '{ undated: true }', ids: ['undated'] },
    { filter: '{ undated: false, years: { to: 2018 } }', ids: ['s2018-june', 's2018-january', 's2017'] },
    { filter: '{ undated: true, years: { to: 2018 } }', ids: [] },
  ])('with $filter are $ids', async ({ filter, ids }) => {
    expect(await found('statements', filter)).toEqual(ids)
  })
})

describe('entities', () => {
  it.each([
    { filter: '{ type: COUNTRY }', ids: ['CN', 'RU'] },
    { filter: '{ type: [PERSON, PLACE, EVENT, GROUP, INITIATIVE] }', ids: ['a-n-other', 'games-2022', 'international-community', 'north-sea', 'open-roads'] },
    { filter: '{ kind: "alliance" }', ids: ['NATO'] },
    { filter: '{ name: "中國" }', ids: ['CN'] },
    { filter: '{ name: "ATLANTIC" }', ids: ['NATO'] },
    { filter: '{ name: "prc" }', ids: ['CN'] },
    { filter: '{ name: " prc " }', ids: ['CN'] },
    { filter: '{ name: "a/res/217" }', ids: ['udhr'] },
    { filter: '{ name: "no such thing" }', ids: [] },
  ])('with $filter are $ids', async ({ filter, ids }) => {
    expect(await found('entities', filter)).toEqual(ids)
  })
})

describe('instruments', () => {
  it.each([
    { filter: '{}', ids: ['npt', 'rivers-en', 'rivers-zh', 'statement-of-2017', 'udhr', 'un-charter'] },
    { filter: '{ kind: [TREATY, DECLARATION] }', ids: ['npt', 'udhr'] },
    { filter: '{ binding: true }', ids: ['npt', 'un-charter'] },
    { filter: '{ binding: false }', ids: ['rivers-en', 'rivers-zh', 'statement-of-2017', 'udhr'] },
    { filter: '{ binding: false, kind: [TREATY, DECLARATION] }', ids: ['udhr'] },
    { filter: '{ name: "charter" }', ids: ['un-charter'] },
  ])('with $filter are $ids', async ({ filter, ids }) => {
    expect(await found('instruments', filter)).toEqual(ids)
  })
})
