import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleQueries } from '../../src/api/index.ts'
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
  ])('$question', async ({ source, reads }) => {
    graph.takeReads()
    await graph.ask(source)
    expect(graph.takeReads()).toEqual(reads)
  })

  it.each(exampleQueries())('$name asks no query twice', async ({ query }) => {
    graph.takeReads()
    await graph.ask(query)
    const reads = graph.takeReads()
    expect(new Set(reads).size).toBe(reads.length)
  })
})
