import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

interface List {
  readonly nodes: { readonly id: string }[]
  readonly pageInfo: { readonly endCursor: string; readonly startCursor: string; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean }
}

async function page(list: string, orderBy: string, window: string): Promise<List> {
  const fields = 'nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }'
  return (await graph.ask<{ list: List }>(`{ list: ${list}(orderBy: ${orderBy}, ${window}) { ${fields} } }`)).list
}

const bare = ({ nodes }: List): string[] => nodes.map(({ id }) => id.replace(/^\w+:/, ''))

const WELCOMES = 'e2020-p1-0'
const URGES = 'e2018june-p2-0'
const LATER = 'e2018en-p1-0'
const EARLIER = 'e2017-p1-0'

const orders = [
  { list: 'positions', orderBy: '{ by: DATE, direction: DESC }', ids: [WELCOMES, URGES, LATER, EARLIER] },
  { list: 'positions', orderBy: '{ by: DATE }', ids: [EARLIER, LATER, URGES, WELCOMES] },
  { list: 'positions', orderBy: '[{ by: STANCE }, { by: DATE, direction: DESC }]', ids: [LATER, EARLIER, URGES, WELCOMES] },
  { list: 'positions', orderBy: '[{ by: STANCE, direction: DESC }, { by: DATE }]', ids: [WELCOMES, URGES, EARLIER, LATER] },
  { list: 'positions', orderBy: '[{ by: POLARITY, direction: DESC }, { by: HOLDER }]', ids: [WELCOMES, URGES, EARLIER, LATER] },
  { list: 'positions', orderBy: '[{ by: HOLDER }, { by: PLACE_IN_TEXT, direction: DESC }]', ids: [URGES, LATER, EARLIER, WELCOMES] },
  { list: 'positions', orderBy: '[]', ids: [EARLIER, LATER, URGES, WELCOMES] },
  { list: 'commitments', orderBy: '[{ by: DEADLINE }, { by: DATE }]', ids: ['e2017-k2-0', 'e2018en-k2-0'] },
  { list: 'commitments', orderBy: '[{ by: MODALITY }, { by: ACTOR }, { by: DATE, direction: DESC }]', ids: ['e2018en-k2-0', 'e2017-k2-0'] },
  { list: 'statements', orderBy: '{ by: TITLE }', ids: ['s2017', 's2018-january', 's2018-june', 's2020', 'undated'] },
  { list: 'statements', orderBy: '[{ by: KIND }, { by: DATE }]', ids: ['s2018-june', 'undated', 's2017', 's2018-january', 's2020'] },
]

describe('a sorted list', () => {
  it.each(orders)('of $list by $orderBy is $ids', async ({ list, orderBy, ids }) => {
    expect(bare(await page(list, orderBy, 'first: 9'))).toEqual(ids)
  })

  it.each(orders)('of $list by $orderBy is the same item by item, forwards and backwards', async ({ list, orderBy, ids }) => {
    const forwards: string[] = []
    let at = await page(list, orderBy, 'first: 1')
    for (forwards.push(...bare(at)); at.pageInfo.hasNextPage; forwards.push(...bare(at)))
      at = await page(list, orderBy, `first: 1, after: "${at.pageInfo.endCursor}"`)
    expect(forwards).toEqual(ids)
    const backwards: string[] = []
    at = await page(list, orderBy, 'last: 1')
    for (backwards.push(...bare(at)); at.pageInfo.hasPreviousPage; backwards.push(...bare(at)))
      at = await page(list, orderBy, `last: 1, before: "${at.pageInfo.startCursor}"`)
    expect(backwards.reverse()).toEqual(ids)
  })

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await page('positions', '{ by: STANCE }', 'first: 1')
    const failure = await graph.fail(`{ positions(orderBy: { by: POLARITY }, after: "${pageInfo.endCursor}") { nodes { id } } }`)
    expect(failure).toEqual({ code: 'BAD_INPUT', message: expect.stringContaining('the same order') })
  })
})
