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
    { filter: '{ topic: "no-such-topic" }', ids: [] },
    { filter: '{ part: APPENDED }', ids: [] },
    { filter: '{ holder: "CN", stance: OPPOSES, years: { to: 2017 } }', ids: [EARLIER] },
    { filter: '{ holder: "\' OR 1=1 //" }', ids: [] },
    { filter: '{ text: "wall" }', ids: [LATER, EARLIER] },
    { filter: '{ text: "NEW walls again" }', ids: [LATER] },
    { filter: '{ text: "walls peace" }', ids: [] },
    { filter: '{ text: "?*~" }', ids: [WELCOMES, URGES, LATER, EARLIER] },
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
