import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

describe('comparisons and paths', () => {
  it.each([
    {
      question: 'the first and last citation of each treaty in each year',
      source: '{ treatiesByYear { years { firstCitation { evidence { source } } lastCitation { surface } } } }',
      reads: ['treaties-by-year', 'instrument-citation-years', 'edition-sources'],
    },
    {
      question: 'the treaties of each year with their first citations',
      source: '{ yearsByTreaty { instruments { instrument { name } firstCitation { clause { text } } } } }',
      reads: ['treaties-by-year', 'entities-by-id', 'instrument-citation-years', 'clauses-by-id'],
    },
    {
      question: 'a timeline with its quotes, and what was dropped',
      source: '{ timeline(about: "NATO") { nodes { positions { position { evidence { source } } restates { position { quote } } } dropped { quote } } } }',
      reads: ['timeline-entity', 'positions-by-id', 'edition-sources'],
    },
    {
      question: 'two statements compared',
      source:
        '{ compareStatements(a: "s2017", b: "s2018-january") { positions { kept { after { holders { id } } } } citations { new { instrument { id } } } } }',
      reads: ['statements-by-id', 'statement-editions', 'compared-positions', 'compared-citations', 'instrument-same-as', 'position-holders', 'entities-by-id'],
    },
    {
      question: 'who is named together, and in which clauses',
      source: '{ coMentions(id: "un-charter") { nodes { entity { name } clauses { nodes { text statement { date } } } } } }',
      reads: ['co-mentions', 'entities-by-id', 'co-mention-clauses', 'statements-by-id'],
    },
  ])('asks one store query a level: $question', async ({ source, reads }) => {
    graph.takeReads()
    await graph.ask(source)
    expect(graph.takeReads().sort()).toEqual(reads.sort())
  })

  it.each([
    { walk: 'neighborhood(id: "NATO", depth: 3) { truncated }', levels: 3 },
    { walk: 'shortestPath(from: "npt", to: "games-2022", types: [CITES, MENTIONS]) { length }', levels: 4 },
  ])('reads the graph level by level: $walk', async ({ walk, levels }) => {
    graph.takeReads()
    await graph.ask(`{ ${walk} }`)
    expect(graph.takeReads().filter((name) => name === 'links').length).toBe(levels)
  })

  it('compares editions in one language where the primary ones are in two', async () => {
    await expect(graph.ask('{ compareEditions(a: "e2017", b: "e2018zh") { comparable positions { new { id } } } }')).resolves.toEqual({
      compareEditions: { comparable: false, positions: null },
    })
    await expect(graph.ask('{ compareStatements(a: "Edition:e2018zh", b: "s2017") { before { id } after { id } comparable } }')).resolves.toEqual({
      compareStatements: { before: { id: 'Edition:e2018en' }, after: { id: 'Edition:e2017' }, comparable: true },
    })
  })

  it('pages a timeline by its cursors', async () => {
    const page = async (args: string) =>
      (
        await graph.ask<{ timeline: { nodes: { date: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
          `{ timeline(about: "NATO", ${args}) { nodes { date } pageInfo { endCursor hasNextPage } } }`,
        )
      ).timeline
    const first = await page('first: 1')
    expect(first).toMatchObject({ nodes: [{ date: '2017-07-04' }], pageInfo: { hasNextPage: true } })
    expect(await page(`first: 1, after: "${first.pageInfo.endCursor}"`)).toMatchObject({ nodes: [{ date: '2018-01-05' }], pageInfo: { hasNextPage: false } })
    expect(await page('last: 1')).toMatchObject({ nodes: [{ date: '2018-01-05' }] })
  })

  it.each([
    { question: 'timeline(about: "Topic:border", role: TARGET) { totalCount }', message: /leave it out/ },
    { question: 'timeline(about: "Clause:e2017-c0") { totalCount }', message: /give the id of an entity/ },
    { question: 'timeline(about: "NATO", first: 101) { totalCount }', message: /out of range/ },
    { question: 'neighborhood(id: "NATO", depth: 4) { truncated }', message: /`depth: 4` is out of range; give 0 to 3/ },
    { question: 'neighborhood(id: "NATO", limit: 501) { truncated }', message: /give 0 to 500/ },
    { question: 'shortestPath(from: "NATO", to: "npt", maxDepth: 7) { length }', message: /give 0 to 6/ },
    { question: 'shortestPath(from: "Topic:border", to: "npt") { length }', message: /between entities and statements/ },
    { question: 'yearsByTreaty(from: 2020, to: 2017) { year }', message: /swap them/ },
  ])('refuses $question', async ({ question, message }) => {
    expect(await graph.fail(`{ ${question} }`)).toEqual({ code: 'BAD_INPUT', message: expect.stringMatching(message) })
  })
})
