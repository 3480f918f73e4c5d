import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namedQueries, namedQuery } from '../../src/api/named-queries.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

describe('one store query a level', () => {
  it.each([
    {
      question: 'instruments, who cites them, and the parties of those who do',
      source: '{ instruments { nodes { citations { nodes { statement { parties { name } } } } } } }',
      reads: ['entities', 'instrument-citations', 'statements-by-id', 'statement-parties'],
    },
    {
      question: 'statements, their positions, and who holds those',
      source: '{ statements { nodes { positions { nodes { holders { id } evidence { source } } } } } }',
      reads: ['statements', 'statement-positions', 'position-holders', 'edition-sources'],
    },
    {
      question: 'the counts of lists below a list',
      source: '{ statements { totalCount nodes { positions { totalCount } citedBy { totalCount } } } }',
      reads: ['statements-total', 'statements', 'statement-positions-total', 'statement-cited-by-total'],
    },
    {
      question: 'editions, clauses, what they cite, and the text of that',
      source: '{ statements { nodes { editions { clauses { nodes { citations { instrument { text { id } } } } } } } } }',
      reads: ['statements', 'statement-editions', 'edition-clauses', 'clause-citations', 'entities-by-id', 'instrument-text'],
    },
    {
      question: 'one list below each parent, at two pages',
      source: '{ statements { nodes { one: clauses(first: 1) { nodes { id } } two: clauses(first: 2) { nodes { id } } } } }',
      reads: ['statements', 'statement-clauses', 'statement-clauses'],
    },
    {
      question: 'filtered positions, what they restate, and the statement of that',
      source: `{ positions(filter: { or: [{ about: "NATO" }, { text: "calm" }], not: { part: APPENDED } }, orderBy: [{ by: STANCE }, { by: DATE }]) {
        nodes { holders { id } restates { position { statement { parties { id } } } } } } }`,
      reads: ['positions', 'position-holders', 'position-restates', 'statements-by-id', 'statement-parties'],
    },
    {
      question: 'pages of facts with their places in the texts and where these come from',
      source: '{ positions { nodes { evidence { quote source } } } commitments { nodes { evidence { quote source } } } }',
      reads: ['positions', 'commitments'],
    },
    {
      question: 'facets beside a page, and what they name',
      source: '{ positions { nodes { id } facets { years { year } holders { entity { name } } about { entity { name } } topics { topic { name } } } } }',
      reads: ['positions', 'position-facets', 'entities-by-id', 'topics-by-id'],
    },
    {
      question: 'the facets of lists below a list, and the citations of what they name',
      source: '{ topics { positions { facets { about { entity { id ... on Instrument { citations { totalCount } } } } } } } }',
      reads: ['topics', 'position-facets', 'entities-by-id'],
    },
    {
      question: 'the cells of a matrix, their newest words, and where these stand',
      source: '{ stanceMatrix { holder { name } target { name } newest { evidence { source } statement { parties { id } } } } }',
      reads: ['stance-matrix', 'entities-by-id', 'positions-by-id', 'edition-sources', 'statements-by-id', 'statement-parties'],
    },
    {
      question: 'an entity, then all that surrounds it',
      source: namedQuery('neighborhood'),
      reads: ['entities-by-id', 'hubs', 'links', 'entities-by-id', 'positions-by-id', 'statements-by-id', 'mentions-by-id'],
    },
  ])('$question', async ({ source, reads }) => {
    graph.takeReads()
    await graph.ask(source)
    expect(graph.takeReads()).toEqual(reads)
  })

  it.each(namedQueries().filter(({ name }) => name !== 'neighborhood'))('$name asks no query twice', async ({ query }) => {
    graph.takeReads()
    await graph.ask(query)
    const reads = graph.takeReads()
    expect(new Set(reads).size).toBe(reads.length)
  })
})
