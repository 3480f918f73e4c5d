import { expect, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import { type GraphStore, ingestExtraction, removeFrom } from '../../src/graph/index.ts'
import { makeExtraction, sourceOf } from '../graph/extractions.ts'
import { describeEachStore, type StoreUnderTest } from '../support/stores.ts'
import { lateStatement, namingTogether } from './fixture.ts'
import { type FixtureApi, overStore } from './fixture-api.ts'

interface Page {
  readonly nodes: readonly object[]
  readonly pageInfo: { readonly endCursor: string | null }
}
const FOREIGN = { code: 'BAD_INPUT', message: expect.stringContaining('none of this list') }

/** A sea is named with China twice, with Russia and some roads once. */
async function open(under: StoreUnderTest): Promise<FixtureApi> {
  const graph = await overStore(await under.open())
  await graph.write(namingTogether('first', '2023-01-01', ['north-sea', 'CN', 'RU', 'open-roads']))
  await graph.write(namingTogether('second', '2023-02-01', ['north-sea', 'CN']))
  return graph
}

async function firstCursor(graph: FixtureApi, list: string): Promise<string> {
  const data = await graph.ask<{ list?: Page; of?: { list: Page } }>(list.replace('PAGE', 'first: 1'))
  const cursor = (data.list ?? data.of?.list)?.pageInfo.endCursor
  if (!cursor) throw new Error(`${list} holds nothing`)
  return cursor
}

const after = (list: string, cursor: string): string => list.replace('PAGE', `after: "${cursor}"`)
const PAGE = 'pageInfo { endCursor } }'

describeEachStore('a cursor', (under) => {
  it('of coMentions goes on after a write elsewhere, and is refused when a write moved the order', async () => {
    const graph = await open(under)
    const list = '{ list: coMentions(id: "north-sea", PAGE) { nodes { entity { id } clauseCount } pageInfo { endCursor } } }'
    const cursor = await firstCursor(graph, list)
    const rest = await graph.ask(after(list, cursor))
    expect(rest).toMatchObject({
      list: {
        nodes: [
          { entity: { id: 'RU' }, clauseCount: 1 },
          { entity: { id: 'open-roads' }, clauseCount: 1 },
        ],
      },
    })

    await graph.write(lateStatement('elsewhere', '2023-03-01'))
    expect(await graph.ask(after(list, cursor))).toEqual(rest)

    // Now the roads stand before the place of the cursor: the rest of the list would hide them.
    for (const id of ['third', 'fourth']) await graph.write(namingTogether(id, '2023-04-01', ['north-sea', 'open-roads']))
    expect(await graph.fail(after(list, cursor))).toEqual({ code: 'BAD_INPUT', message: expect.stringMatching(/list has changed.*begin anew/) })
    expect(await graph.ask(list.replace('PAGE', 'first: 1'))).toMatchObject({ list: { nodes: [{ entity: { id: 'open-roads' }, clauseCount: 3 }] } })
  })

  it.each([
    {
      what: 'coMentions of another entity',
      list: `{ list: coMentions(id: "north-sea", PAGE) { ${PAGE} }`,
      other: `{ list: coMentions(id: "CN", PAGE) { ${PAGE} }`,
    },
    {
      what: 'coMentions in other years',
      list: `{ list: coMentions(id: "north-sea", PAGE) { ${PAGE} }`,
      other: `{ list: coMentions(id: "north-sea", years: { from: 2023 }, PAGE) { ${PAGE} }`,
    },
    {
      what: 'a timeline of another thing',
      list: `{ list: timeline(about: "NATO", PAGE) { ${PAGE} }`,
      other: `{ list: timeline(about: "Topic:border", PAGE) { ${PAGE} }`,
    },
    {
      what: 'the citations of another instrument',
      list: `{ of: instrument(id: "un-charter") { list: citations(PAGE) { ${PAGE} } }`,
      other: `{ of: instrument(id: "npt") { list: citations(PAGE) { ${PAGE} } }`,
    },
    {
      what: 'the clauses of another statement',
      list: `{ of: statement(id: "s2017") { list: clauses(PAGE) { ${PAGE} } }`,
      other: `{ of: statement(id: "s2018-june") { list: clauses(PAGE) { ${PAGE} } }`,
    },
    {
      what: 'positions with another filter',
      list: `{ list: positions(PAGE) { ${PAGE} }`,
      other: `{ list: positions(filter: { holder: "CN" }, PAGE) { ${PAGE} }`,
    },
    {
      what: 'a search among other types',
      list: `{ list: search(query: "nato", PAGE) { ${PAGE} }`,
      other: `{ list: search(query: "nato", types: [CLAUSE], PAGE) { ${PAGE} }`,
    },
  ])('is refused by $what', async ({ list, other }) => {
    const graph = await open(under)
    const cursor = await firstCursor(graph, list)
    await expect(graph.ask(after(list, cursor))).resolves.toBeDefined()
    expect(await graph.fail(after(other, cursor))).toEqual(FOREIGN)
  })
})

const SIX = [1, 2, 3, 4, 5, 6]
const nameOf = (nth: number) => `${nth}.txt`

/** A statement of its own year, with one fact of each kind. */
async function ingestYear(store: GraphStore, nth: number): Promise<void> {
  const lake = { id: `lake-${nth}`, type: 'Place', name: { en: `Lake ${nth}` }, source: 'x' } as const
  const { extraction, text } = makeExtraction({
    title: `Joint Statement ${nth}`,
    date: `${2020 + nth}-05-06`,
    language: 'en',
    parties: ['CN', 'RU'],
    entities: [lake],
    sentences: [
      {
        text: `Both sides oppose walls at Lake ${nth}.`,
        mentions: [{ surface: `Lake ${nth}`, id: lake.id, type: 'Place' }],
        stances: [{ cue: 'oppose', content: `walls at Lake ${nth}`, stance: 'OPPOSES', holders: ['CN', 'RU'] }],
      },
      {
        text: `They will keep to the Charter for ${nth} years.`,
        citations: [{ surface: 'the Charter', id: 'un-charter', kind: 'CHARTER' }],
        stances: [{ cue: 'will', content: `keep to the Charter for ${nth} years`, modality: 'WILL', holders: ['CN', 'RU'] }],
      },
    ],
  })
  await ingestExtraction(store, extraction, sourceOf(text, nameOf(nth)))
}

interface Items {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id?: string; readonly node?: { readonly id: string } } }[]
}

async function readItems(store: GraphStore, list: string, page: string): Promise<{ readonly ids: string[]; readonly cursors: string[] }> {
  const item = list.includes('search') ? 'node { id }' : 'id'
  const { data, errors } = await createApi({ store }).execute(list.replace('PAGE', page).replace('ITEMS', `edges { cursor node { ${item} } }`))
  expect(errors).toBeUndefined()
  const { list: plain, of } = data as { list?: Items; of?: { list: Items } }
  const { edges } = plain ?? of?.list ?? { edges: [] }
  return { ids: edges.map(({ node }) => node.id ?? node.node?.id ?? ''), cursors: edges.map(({ cursor }) => cursor) }
}

describeEachStore('what is removed and added between two pages', (under) => {
  it.each([
    { list: '{ list: statements(PAGE) { ITEMS } }' },
    { list: '{ list: entities(PAGE) { ITEMS } }' },
    { list: '{ list: positions(PAGE) { ITEMS } }' },
    { list: '{ list: positions(orderBy: [{ by: STANCE }, { by: DATE }], PAGE) { ITEMS } }' },
    { list: '{ list: commitments(PAGE) { ITEMS } }' },
    { list: '{ of: instrument(id: "un-charter") { list: citations(PAGE) { ITEMS } } }' },
    { list: '{ list: search(query: "walls", PAGE) { ITEMS } }' },
  ])('neither repeats nor hides another item: $list', async ({ list }) => {
    const store = await under.open()
    for (const nth of SIX) await ingestYear(store, nth)
    const { ids: before, cursors } = await readItems(store, list, 'first: 100')
    const place = Math.floor(before.length / 2)
    const cursor = cursors[place] as string

    // Among the items of these statements is the one that the cursor names.
    for (const nth of [1, 3, 4]) await removeFrom(store, nameOf(nth))
    for (const nth of [0, 7]) await ingestYear(store, nth)

    const { ids: now } = await readItems(store, list, 'first: 100')
    const left = before.filter((id) => now.includes(id))
    const after = (await readItems(store, list, `first: 100, after: "${cursor}"`)).ids
    const ahead = (await readItems(store, list, `last: 100, before: "${cursor}"`)).ids
    expect(left).not.toContain(before[place])
    expect(after.filter((id) => before.includes(id))).toEqual(left.filter((id) => before.indexOf(id) > place))
    expect(ahead.filter((id) => before.includes(id))).toEqual(left.filter((id) => before.indexOf(id) < place))
    expect([...ahead, ...after], 'with what is new in its place').toEqual(now)
  })
})
