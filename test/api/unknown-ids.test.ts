import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import { withRead } from '../../src/api/limited-store.ts'
import { type EmbeddedFixture, type FixtureApi, openEmbeddedFixture, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

const warningsOf = async (question: string): Promise<unknown> => (await graph.api.execute(question)).extensions?.warnings

describe('an empty answer', () => {
  it.each<{ question: string; warnings: string[] }>([
    { question: '{ positions(filter: { holder: "China" }) { nodes { id } } }', warnings: ['Nothing here has the id "China", but it is a name of "CN".'] },
    { question: '{ commitments(filter: { about: "nato" }) { totalCount } }', warnings: ['Nothing here has the id "nato", but it is a name of "NATO".'] },
    { question: '{ statements(filter: { party: ["中国"] }) { edges { cursor } } }', warnings: ['Nothing here has the id "中国", but it is a name of "CN".'] },
    {
      question: '{ positions(filter: { or: [{ holder: "Atlantis" }, { not: { addressee: "Nato" } }], years: { to: 1900 } }) { nodes { id } totalCount } }',
      warnings: [
        'Nothing here has the id "Atlantis"; search(query: "Atlantis", types: [ENTITY]) looks for it in the names.',
        'Nothing here has the id "Nato", but it is a name of "NATO".',
      ],
    },
    { question: '{ timeline(about: "Nato") { nodes { date } } }', warnings: ['Nothing here has the id "Nato", but it is a name of "NATO".'] },
    { question: '{ coMentions(id: "China") { totalCount } }', warnings: ['Nothing here has the id "China", but it is a name of "CN".'] },
    { question: '{ stanceMatrix(targets: ["Nato"]) { count } }', warnings: ['Nothing here has the id "Nato", but it is a name of "NATO".'] },
    {
      question: '{ positions(filter: { holder: "China" }) { facets { years { count } } } }',
      warnings: ['Nothing here has the id "China", but it is a name of "CN".'],
    },
    { question: '{ shortestPath(from: "China", to: "NATO") { length } }', warnings: ['Nothing here has the id "China", but it is a name of "CN".'] },
    { question: '{ neighborhood(id: "China") { nodes { distance } } }', warnings: ['Nothing here has the id "China", but it is a name of "CN".'] },
    { question: '{ positions(filter: { holder: "!" }) { nodes { id } } }', warnings: ['Nothing here has the id "!".'] },
    {
      question: '{ shortestPath(from: "CN", to: "Statement:s1900") { length } }',
      warnings: ['No statement here has the id "s1900"; "{ statements { nodes { id title date } } }" lists them.'],
    },
    {
      question: '{ positions(filter: { statement: "s1900" }) { totalCount } }',
      warnings: ['No statement here has the id "s1900"; "{ statements { nodes { id title date } } }" lists them.'],
    },
    {
      question: '{ compareStatements(a: "Statement:s2017", b: "Statement:s1900") { comparable } }',
      warnings: ['No statement here has the id "s1900"; "{ statements { nodes { id title date } } }" lists them.'],
    },
    {
      question: '{ compareEditions(a: "e1900", b: "e2017") { comparable } }',
      warnings: ['No edition here has the id "e1900"; "{ statements { nodes { editions { id } } } }" lists them.'],
    },
  ])('to $question warns of the ids that nothing has', async ({ question, warnings }) => {
    expect(await warningsOf(question)).toEqual(warnings.map((message) => ({ message })))
  })

  it.each([
    '{ positions(filter: { holder: "CN", years: { to: 1900 } }) { nodes { id } totalCount } }',
    '{ entities(filter: { name: "Atlantis" }) { nodes { id } } }',
    '{ timeline(about: "NATO", years: { to: 1900 }) { nodes { date } } }',
  ])('to %s warns of nothing, since all ids are known', async (question) => {
    expect(await warningsOf(question)).toBeUndefined()
  })

  it('warns of ten ids at most', async () => {
    const holders = Array.from({ length: 50 }, (_, at) => `nobody-${at}`)
    expect(await warningsOf(`{ positions(filter: { holder: ${JSON.stringify(holders)} }) { nodes { id } } }`)).toHaveLength(10)
  })

  it('warns of ten ids at most, however many fields it has, of the same each time and by one look', async () => {
    const ids = (field: number) => JSON.stringify(Array.from({ length: 12 }, (_, at) => `nobody-${at}-${field}`))
    const fields = Array.from({ length: 10 }, (_, at) => `a${at}: positions(filter: { holder: ${ids(at)} }) { nodes { id } }`)
    const warned = await warningsOf(`{ ${fields.join(' ')} }`)
    expect(await warningsOf(`{ ${fields.toReversed().join(' ')} }`)).toEqual(warned)
    expect(warned).toEqual(
      Array.from({ length: 10 }, (_, at) => ({
        message: `Nothing here has the id "nobody-0-${at}"; search(query: "nobody-0-${at}", types: [ENTITY]) looks for it in the names.`,
      })),
    )
  })

  it('of several fields is looked at once', async () => {
    graph.takeReads()
    await warningsOf('{ positions(filter: { holder: ["China", "Nato"] }) { totalCount nodes { id } } statements(filter: { party: "中国" }) { totalCount } }')
    const reads = graph.takeReads().filter((name) => name !== 'meta')
    expect(reads.sort()).toEqual(['bearers', 'entities-by-id', 'positions', 'positions-total', 'statements-total'])
  })
})

describe('an answer whose warnings cannot be made', () => {
  const question = '{ positions(filter: { holder: "China" }) { nodes { id } } }'
  let fixture: EmbeddedFixture
  beforeAll(async () => {
    fixture = await openEmbeddedFixture()
  })
  afterAll(() => fixture.close())

  it.each(['entities-by-id', 'bearers'])('for a failure of %s is given without them, is logged, and is not kept', async (failing) => {
    const failures: unknown[] = []
    let left = 1
    const failure = new TypeError('a bug')
    const store = withRead(fixture.store, async (name, ...rest) => {
      if (name === failing && left-- > 0) throw failure
      return fixture.store.read(name, ...rest)
    })
    const api = createApi({ store, logger: { error: (...told) => failures.push(told) } })
    expect(await api.execute(question)).toEqual({ data: { positions: { nodes: [] } } })
    expect(failures).toEqual([['the warnings of an answer could not be made', failure, 'local']])
    expect((await api.execute(question)).extensions).toEqual({ warnings: [{ message: 'Nothing here has the id "China", but it is a name of "CN".' }] })
  })
})

it('an answer that holds something costs no look at the ids', async () => {
  graph.takeReads()
  expect(await warningsOf('{ positions(filter: { holder: ["CN", "Atlantis"] }) { nodes { id } totalCount } }')).toBeUndefined()
  expect(
    graph
      .takeReads()
      .filter((name) => name !== 'meta')
      .sort(),
  ).toEqual(['positions', 'positions-total'])
})

describe('a topic', () => {
  it.each([
    { given: 'boarder', nearest: '"border"' },
    { given: 'Arms control', nearest: '"arms-control"' },
    { given: '军备控制', nearest: '"arms-control"' },
    { given: 'Taiwan', nearest: '"taiwan"' },
  ])('that is not on the list, $given, is refused with the nearest', async ({ given, nearest }) => {
    for (const list of ['positions', 'commitments']) {
      const { code, message } = await graph.fail(`{ ${list}(filter: { not: { topic: "${given}" } }) { totalCount } }`)
      expect([code, message]).toEqual([
        'BAD_INPUT',
        expect.stringContaining(`Found "${given}" in \`topic\`, expected a topic of the controlled list, of which ${nearest}`),
      ])
    }
    expect(await graph.fail(`{ timeline(about: "Topic:${given}") { totalCount } }`)).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(`of which "Topic:${nearest.slice(1, -1)}" is the nearest`),
    })
  })

  it('of the list that nothing touches lets nothing through, without a word', async () => {
    const { data, extensions } = await graph.api.execute('{ positions(filter: { topic: "sport" }) { totalCount } }')
    expect([data, extensions]).toEqual([{ positions: { totalCount: 0 } }, undefined])
  })

  it('of an earlier list that the graph still has is found', async () => {
    await graph.write({ nodes: [{ label: 'Topic', id: 'whaling', properties: { id: 'whaling', name: 'whaling' } }], relationships: [] })
    expect(await graph.ask('{ positions(filter: { topic: "whaling" }) { totalCount } }')).toEqual({ positions: { totalCount: 0 } })
  })
})

describe('a search', () => {
  const SEARCH = 'query S($query: String!) { search(query: $query) { nodes { rank } totalCount } }'

  it.each(['', ' \n'])('for %j is refused', async (query) => {
    expect(await graph.fail(SEARCH, { query })).toEqual({
      code: 'BAD_INPUT',
      message: `Found ${JSON.stringify(query)} in \`query\`, expected a name or words to search for.`,
    })
  })

  it('for signs alone finds nothing, and says why', async () => {
    expect(await graph.api.execute(SEARCH, { query: '+-&&||!' })).toEqual({
      data: { search: { nodes: [], totalCount: 0 } },
      extensions: { warnings: [{ message: 'Found "+-&&||!" in `query`, without a letter or digit to search for.' }] },
    })
  })
})
