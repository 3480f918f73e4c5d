import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

describe('facets of positions', () => {
  it.each([
    {
      facet: 'years { year count }',
      filter: '{}',
      values: [
        { year: 2018, count: 2 },
        { year: 2017, count: 1 },
        { year: 2020, count: 1 },
      ],
    },
    { facet: 'years(first: 1) { year count }', filter: '{}', values: [{ year: 2018, count: 2 }] },
    { facet: 'years { year count }', filter: '{ stance: URGES }', values: [{ year: 2018, count: 1 }] },
    {
      facet: 'stances { stance count }',
      filter: '{ holder: "RU" }',
      values: [
        { stance: 'OPPOSES', count: 2 },
        { stance: 'WELCOMES', count: 1 },
      ],
    },
    {
      facet: 'holders { entity { id } count }',
      filter: '{}',
      values: [
        { entity: { id: 'CN' }, count: 3 },
        { entity: { id: 'RU' }, count: 3 },
      ],
    },
    { facet: 'about { entity { id } count }', filter: '{}', values: [{ entity: { id: 'NATO' }, count: 2 }] },
    { facet: 'about(role: TARGET) { entity { id } count }', filter: '{ years: { to: 2017 } }', values: [{ entity: { id: 'NATO' }, count: 1 }] },
    { facet: 'about(role: MENTIONED) { entity { id } count }', filter: '{}', values: [] },
    {
      facet: 'topics { topic { id } count }',
      filter: '{ about: "NATO" }',
      values: [
        { topic: { id: 'Topic:alliances' }, count: 2 },
        { topic: { id: 'Topic:border' }, count: 1 },
      ],
    },
    {
      facet: 'statementKinds { kind count }',
      filter: '{}',
      values: [
        { kind: 'JOINT_STATEMENT', count: 3 },
        { kind: 'DECLARATION', count: 1 },
      ],
    },
  ])('$facet where $filter', async ({ facet, filter, values }) => {
    const { positions } = await graph.ask<{ positions: { facets: Record<string, unknown> } }>(
      `{ positions(filter: ${filter}) { facets { counts: ${facet} } } }`,
    )
    expect(positions.facets.counts).toEqual(values)
  })

  it('count all pages, whichever is read', async () => {
    const { positions } = await graph.ask<{ positions: unknown }>('{ positions(first: 1) { nodes { id } facets { holders { count } } } }')
    expect(positions).toEqual({ nodes: [{ id: 'Position:e2020-p1-0' }], facets: { holders: [{ count: 3 }, { count: 3 }] } })
  })

  it('read only what is asked for, and no page', async () => {
    graph.takeReads()
    await graph.ask('{ positions { facets { years { count } } } }')
    expect(graph.takeReads()).toEqual(['position-facets'])
  })

  it('count by several things in one query, and a list of another filter in another', async () => {
    graph.takeReads()
    await graph.ask(
      '{ all: positions { facets { years { count } stances { count } one: holders(first: 1) { count } holders { count } } } urged: positions(filter: { stance: URGES }) { facets { topics { count } } } }',
    )
    expect(graph.takeReads()).toEqual(['position-facets', 'position-facets'])
  })

  it.each([-1, 101])('refuse %i values', async (first) => {
    expect(await graph.fail(`{ positions { facets { years(first: ${first}) { year } } } }`)).toEqual({
      code: 'BAD_INPUT',
      message: expect.stringContaining('give 0 to 100'),
    })
  })
})

describe('facets of commitments', () => {
  it('count modalities, actors and what they are about', async () => {
    const { commitments } = await graph.ask<{ commitments: unknown }>(
      '{ commitments(filter: { hasDeadline: true }) { facets { modalities { modality count } actors { entity { id } count } about { entity { id } } mentioned: about(role: MENTIONED) { entity { id } count } targets: about(role: TARGET) { count } years { year } topics { topic { id } } statementKinds { count } } } }',
    )
    expect(commitments).toEqual({
      facets: {
        modalities: [{ modality: 'WILL', count: 1 }],
        actors: [
          { entity: { id: 'CN' }, count: 1 },
          { entity: { id: 'RU' }, count: 1 },
        ],
        about: [{ entity: { id: 'open-roads' } }],
        mentioned: [{ entity: { id: 'open-roads' }, count: 1 }],
        targets: [],
        years: [{ year: 2017 }],
        topics: [{ topic: { id: 'Topic:transport' } }],
        statementKinds: [{ count: 1 }],
      },
    })
  })
})

describe('facets of what belongs to a parent', () => {
  it('count what belongs to each, in one query for all', async () => {
    graph.takeReads()
    const { statements, topics } = await graph.ask<Record<string, unknown>>(
      `{
        statements { nodes { id positions { facets { stances { stance count } } } } }
        topics { id positions(years: { from: 2018 }) { facets { years { year count } } } }
      }`,
    )
    expect(graph.takeReads().sort()).toEqual(['position-facets', 'position-facets', 'statements', 'topics'])
    expect(statements).toEqual({
      nodes: [
        { id: 'Statement:s2020', positions: { facets: { stances: [{ stance: 'WELCOMES', count: 1 }] } } },
        { id: 'Statement:s2018-june', positions: { facets: { stances: [{ stance: 'URGES', count: 1 }] } } },
        { id: 'Statement:s2018-january', positions: { facets: { stances: [{ stance: 'OPPOSES', count: 1 }] } } },
        { id: 'Statement:s2017', positions: { facets: { stances: [{ stance: 'OPPOSES', count: 1 }] } } },
        { id: 'Statement:undated', positions: { facets: { stances: [] } } },
      ],
    })
    expect(topics).toEqual([
      { id: 'Topic:alliances', positions: { facets: { years: [{ year: 2018, count: 1 }] } } },
      { id: 'Topic:border', positions: { facets: { years: [] } } },
      { id: 'Topic:transport', positions: { facets: { years: [] } } },
    ])
  })
})
