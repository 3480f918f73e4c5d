import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

/** Cells as `holder > target: count`. */
async function cells(given = ''): Promise<string[]> {
  const { stanceMatrix } = await graph.ask<{ stanceMatrix: { holder: { id: string }; target: { id: string }; count: number }[] }>(
    `{ stanceMatrix${given && `(${given})`} { holder { id } target { id } count } }`,
  )
  return stanceMatrix.map(({ holder, target, count }) => `${holder.id} > ${target.id}: ${count}`)
}

describe('the stance matrix', () => {
  it.each([
    { given: '', found: ['CN > NATO: 2', 'RU > NATO: 2', 'CN > international-community: 1'] },
    { given: 'first: 1', found: ['CN > NATO: 2'] },
    { given: 'holders: ["RU"]', found: ['RU > NATO: 2'] },
    { given: 'holders: "CN", targets: "international-community"', found: ['CN > international-community: 1'] },
    { given: 'targets: ["CN"]', found: [] },
    { given: 'years: { to: 2017 }', found: ['CN > NATO: 1', 'RU > NATO: 1'] },
    { given: 'stances: [URGES]', found: ['CN > international-community: 1'] },
    { given: 'parts: [APPENDED]', found: [] },
  ])('of ($given) is $found', async ({ given, found }) => {
    expect(await cells(given)).toEqual(found)
  })

  it('tells of a pair the stances, their sum, the years and the newest words', async () => {
    const { stanceMatrix } = await graph.ask<{ stanceMatrix: unknown }>(
      '{ stanceMatrix(holders: "CN", targets: "NATO") { count polarity firstYear lastYear paraphrase stances { stance count } newest { id quote } } }',
    )
    expect(stanceMatrix).toEqual([
      {
        count: 2,
        polarity: -2,
        firstYear: 2017,
        lastYear: 2018,
        paraphrase: false,
        stances: [{ stance: 'OPPOSES', count: 2 }],
        newest: { id: 'Position:e2018en-p1-0', quote: 'new walls by NATO again.' },
      },
    ])
  })

  it('is read in one query, its entities in another', async () => {
    graph.takeReads()
    await graph.ask('{ stanceMatrix { holder { id } target { id } newest { quote } } }')
    expect(graph.takeReads().sort()).toEqual(['entities-by-id', 'positions-by-id', 'stance-matrix'])
  })

  it('refuses more than a hundred cells', async () => {
    expect((await graph.fail('{ stanceMatrix(first: 101) { count } }')).code).toBe('BAD_INPUT')
  })
})
