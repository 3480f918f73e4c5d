import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lateStatement } from './fixture.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeEach(async () => {
  graph = await openFixtureApi()
})
afterEach(() => graph.close())

interface Page {
  readonly nodes: { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string; readonly endCursor: string }
}
const FIELDS = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** Every list of the schema: where it stands, and the path of its connection in the answer. */
const lists = [
  { list: 'statements', at: (page: string) => `{ list: statements(${page}) { ${FIELDS} } }`, path: [] },
  { list: 'entities', at: (page: string) => `{ list: entities(${page}) { ${FIELDS} } }`, path: [] },
  { list: 'instruments', at: (page: string) => `{ list: instruments(${page}) { ${FIELDS} } }`, path: [] },
  { list: 'positions', at: (page: string) => `{ list: positions(${page}) { ${FIELDS} } }`, path: [] },
  { list: 'commitments', at: (page: string) => `{ list: commitments(${page}) { ${FIELDS} } }`, path: [] },
  { list: 'Instrument.citations', at: (page: string) => `{ of: instrument(id: "un-charter") { list: citations(${page}) { ${FIELDS} } } }`, path: ['of'] },
  { list: 'Statement.clauses', at: (page: string) => `{ of: statement(id: "s2018-june") { list: clauses(${page}) { ${FIELDS} } } }`, path: ['of'] },
  { list: 'Statement.citations', at: (page: string) => `{ of: statement(id: "s2018-june") { list: citations(${page}) { ${FIELDS} } } }`, path: ['of'] },
  { list: 'Statement.citedBy', at: (page: string) => `{ of: statement(id: "s2017") { list: citedBy(${page}) { ${FIELDS} } } }`, path: ['of'] },
  { list: 'Statement.positions', at: (page: string) => `{ of: statement(id: "s2017") { list: positions(${page}) { ${FIELDS} } } }`, path: ['of'] },
  { list: 'Statement.commitments', at: (page: string) => `{ of: statement(id: "s2017") { list: commitments(${page}) { ${FIELDS} } } }`, path: ['of'] },
  {
    list: 'Edition.clauses',
    at: (page: string) => `{ of: node(id: "Edition:e2017") { ... on Edition { list: clauses(${page}) { ${FIELDS} } } } }`,
    path: ['of'],
  },
]

async function read({ at }: { readonly at: (page: string) => string }, page: string): Promise<Page> {
  const data = await graph.ask<{ list?: Page; of?: { list: Page } }>(at(page))
  const list = data.list ?? data.of?.list
  if (!list) throw new Error('the answer holds no list')
  return list
}

const ids = (page: Page): string[] => page.nodes.map(({ id }) => id)

describe('a list', () => {
  it.each(lists)('$list gives the same items page by page, forwards and backwards', async (list) => {
    const whole = ids(await read(list, 'first: 100'))
    expect(whole.length).toBeGreaterThan(0)
    expect(
      await walk(
        list,
        (page) => (page ? `first: 1, after: "${page.pageInfo.endCursor}"` : 'first: 1'),
        (page) => page.pageInfo.hasNextPage,
      ),
    ).toEqual(whole)
    const backwards = await walk(
      list,
      (page) => (page ? `last: 1, before: "${page.pageInfo.startCursor}"` : 'last: 1'),
      (page) => page.pageInfo.hasPreviousPage,
    )
    expect(backwards).toEqual(whole.toReversed())
  })

  it.each(lists)('$list counts all its items', async (list) => {
    const whole = ids(await read(list, 'first: 100'))
    const data = await graph.ask<{ list?: { totalCount: number }; of?: { list: { totalCount: number } } }>(list.at('first: 1').replace(FIELDS, 'totalCount'))
    expect((data.list ?? data.of?.list)?.totalCount).toBe(whole.length)
  })

  it.each(lists)('$list refuses the cursors of every other list', async (list) => {
    const { pageInfo } = await read(list, 'first: 1')
    for (const other of lists.filter((each) => each !== list))
      expect(await graph.fail(other.at(`after: "${pageInfo.endCursor}"`)), other.list).toEqual({
        code: 'BAD_INPUT',
        message: expect.stringContaining('none of this list'),
      })
  })

  const positions = { at: (page: string) => `{ list: positions(${page}) { ${FIELDS} } }` }

  it('keeps the order within a page that is read backwards', async () => {
    const whole = ids(await read(positions, 'first: 100'))
    expect(ids(await read(positions, 'last: 3'))).toEqual(whole.slice(-3))
  })

  it('reads between two cursors', async () => {
    const { pageInfo, nodes } = await read(positions, 'first: 4')
    expect(ids(await read(positions, `first: 9, after: "${pageInfo.startCursor}", before: "${pageInfo.endCursor}"`))).toEqual(
      nodes.slice(1, 3).map(({ id }) => id),
    )
  })

  it('neither repeats nor loses an item when others are inserted before and after the cursor', async () => {
    const before = ids(await read(positions, 'first: 100'))
    const first = await read(positions, 'first: 2')
    await graph.write(lateStatement('newer', '2023-01-01'))
    await graph.write(lateStatement('older', '2016-01-01'))
    const rest = await read(positions, `first: 100, after: "${first.pageInfo.endCursor}"`)
    expect([...ids(first), ...ids(rest)]).toEqual([...before, 'Position:e-older-p0-0'])
    const back = await read(positions, `last: 100, before: "${first.pageInfo.startCursor}"`)
    expect(ids(back)).toEqual(['Position:e-newer-p0-0'])
  })

  it('puts items without a date last', async () => {
    const { statements } = await graph.ask<{ statements: Page }>('{ statements { nodes { id } } }')
    expect(statements.nodes.at(-1)?.id).toBe('Statement:undated')
  })

  it('of positions of one day goes by id, against the date when the oldest come first', async () => {
    for (const name of ['a', 'b']) await graph.write(lateStatement(name, '2023-01-01'))
    const oldestFirst = { at: (page: string) => `{ list: positions(orderBy: { by: DATE }, ${page}) { ${FIELDS} } }` }
    expect(ids(await read(positions, 'first: 2'))).toEqual(['Position:e-a-p0-0', 'Position:e-b-p0-0'])
    expect(ids(await read(oldestFirst, 'last: 2'))).toEqual(['Position:e-b-p0-0', 'Position:e-a-p0-0'])
  })

  it('holds 25 items when no size is given and tells that nothing more is there', async () => {
    for (let day = 10; day < 36; day += 1) await graph.write(lateStatement(`many-${day}`, '2021-05-01'))
    const page = await read(positions, 'first: null')
    expect(page.nodes).toHaveLength(25)
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const rest = await read(positions, `after: "${page.pageInfo.endCursor}"`)
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  it('is counted only when asked, and then not read', async () => {
    graph.takeReads()
    await graph.ask('{ positions { nodes { id } } }')
    expect(graph.takeReads()).toEqual(['positions'])
    await graph.ask('{ positions { totalCount } }')
    expect(graph.takeReads()).toEqual(['positions-total'])
  })

  it.each([
    { page: 'first: 101', message: '0 to 100' },
    { page: 'first: -1', message: '0 to 100' },
    { page: 'last: 1000', message: '`last: 1000`' },
    { page: 'first: 1, last: 1', message: 'give one of them' },
    { page: 'after: "nonsense"', message: 'none of this list' },
    { page: `after: "${Buffer.from('["positions","id","","CN"]').toString('base64url')}"`, message: 'none of this list' },
    { page: `after: "${Buffer.from('["positions","newest",7,"CN"]').toString('base64url')}"`, message: 'none of this list' },
  ])('refuses $page', async ({ page, message }) => {
    expect(await graph.fail(positions.at(page))).toEqual({ code: 'BAD_INPUT', message: expect.stringContaining(message) })
  })
})

async function walk(
  list: { readonly at: (page: string) => string },
  next: (page: Page | undefined) => string,
  more: (page: Page) => boolean,
): Promise<string[]> {
  const found: string[] = []
  let page: Page | undefined
  do {
    page = await read(list, next(page))
    found.push(...ids(page))
  } while (more(page) && found.length < 1_000)
  return found
}
