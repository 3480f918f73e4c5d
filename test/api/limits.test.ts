import { getIntrospectionQuery, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { costOf } from '../../src/api/cost.ts'
import { type ApiSettings, createApi, DEFAULT_SETTINGS, loadSchema } from '../../src/api/index.ts'
import { namedQueries } from '../../src/api/named-queries.ts'
import { askOverHttp } from './asked.ts'
import { openEmbeddedFixture } from './fixture-api.ts'

let fixture: Awaited<ReturnType<typeof openEmbeddedFixture>>
beforeAll(async () => {
  fixture = await openEmbeddedFixture()
})
afterAll(() => fixture.close())

const ask = (body: unknown, settings?: Partial<ApiSettings>) => askOverHttp(fixture.store, body, settings)

const nested = (levels: number): string => `{ statement(id: "s2017") ${'{ instrument { text '.repeat(levels / 2)} { id } ${'} }'.repeat(levels / 2)} }`
/** Each doubles what the next one asks for. */
const doublingFragments = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `fragment F${i} on Statement { instrument { text { ...F${i + 1} } } again${i}: instrument { text { ...F${i + 1} } } }`,
  ).join(' ')
/** What the types of a schema hold, and what the types of that hold. */
const FIELDS_OF_TYPES = `fragment T on __Type { name enumValues { name } possibleTypes { name }
  fields { name args { name type { name } } type { name enumValues { name } } } inputFields { name type { name } } }`
const THREE_HOPS = `query ThreeHops($page: Int = 25) {
  instruments(first: $page) { edges { cursor node { name citations(first: $page) { pageInfo { hasNextPage endCursor } edges { node {
    surface statement { title positions(first: $page) { totalCount edges { node { stance holders { name } evidence { quote start end } } } } }
  } } } } } }
}`

describe('a question', () => {
  it.each([
    {
      case: 'of two hops',
      query: '{ statements(first: 100) { edges { node { title positions(first: 100) { edges { node { quote holders { name } } } } } } } }',
    },
    { case: 'of three hops', query: THREE_HOPS },
    { case: 'of the whole schema', query: getIntrospectionQuery() },
    { case: 'about the schema, as GraphiQL asks it', query: getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }) },
    ...namedQueries().map(({ name, query }) => ({ case: `named ${name}`, query })),
  ])('passes: $case', async ({ query }) => {
    const { data, codes } = await ask({ query })
    expect(codes).toBeUndefined()
    expect(data).toBeTruthy()
  })

  it.each<{ case: string; body: { query: string; variables?: Record<string, unknown> }; settings?: Partial<ApiSettings>; message: RegExp }>([
    { case: 'is nested too deep', body: { query: nested(20) }, message: /Found \d+ levels of fields, expected at most 16/ },
    {
      case: 'is nested too deep in fragments',
      body: { query: `{ statement(id: "a") { ...A } } fragment A on Statement { instrument { text { instrument { name } } } }` },
      settings: { maxDepth: 4 },
      message: /levels of fields, expected at most 4/,
    },
    {
      case: 'has too many aliases',
      body: { query: `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: topics { id }`).join(' ')} }` },
      message: /aliases, expected at most 50/,
    },
    {
      case: 'has too many aliases of what every type has',
      body: { query: `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: __typename`).join(' ')} }` },
      message: /aliases, expected at most 50/,
    },
    { case: 'has a long alias', body: { query: `{ ${'a'.repeat(101)}: __typename }` }, message: /name or alias of 101 characters, expected at most 100/ },
    {
      case: 'gives a fragment a long name',
      body: { query: `{ ...${'F'.repeat(101)} } fragment ${'F'.repeat(101)} on Query { __typename }` },
      message: /name or alias of 101 characters, expected at most 100/,
    },
    {
      case: 'has an alias within what the schema tells of itself',
      body: { query: '{ __schema { types { ...T } } } fragment T on __Type { again: name }' },
      message: /alias within `__schema` or `__type`, expected none/,
    },
    {
      case: 'has more values in its variables than can be looked at',
      body: {
        query: 'query Q($f: PositionFilter!) { positions(filter: $f) { totalCount } }',
        variables: { f: { or: Array.from({ length: 400 }, () => ({ about: Array.from({ length: 900 }, () => 1) })) } },
      },
      message: /variables of more than 10000 objects, lists and values; ask with several questions/,
    },
    { case: 'is too long', body: { query: `{ ${'__typename '.repeat(2_001)} }` }, message: /more than 2000 words/ },
    {
      case: 'has large pages within large pages',
      body: { query: THREE_HOPS, variables: { page: 100 } },
      message: /may hold \d{7,} objects, expected at most 250000/,
    },
    {
      case: 'asks the schema for what all of its types hold, twice over',
      body: { query: `{ __schema { types { fields { args { type { ...T } } type { ...T } } inputFields { type { ...T } } } } } ${FIELDS_OF_TYPES}` },
      message: /may hold \d{6} objects, expected at most 250000/,
    },
    {
      case: 'repeats one field more often than can be compared',
      body: { query: `{ ${'__typename '.repeat(1_900)} }` },
      message: /^Found more fields of one name than can be compared; ask for each once, or with several questions\.$/,
    },
    { case: 'checks everything twice', body: { query: '{ a: verify { ok } b: verify { ok } }' }, message: /expected at most 250000/ },
    {
      case: 'asks for a page of a thousand million',
      body: { query: '{ statements(first: 1000000000) { nodes { id } } }' },
      message: /expected at most 250000/,
    },
    {
      case: 'counts what is in many pages that hold nothing',
      body: {
        query:
          '{ instruments(first: 100) { nodes { citations(first: 100) { nodes { statement { positions(first: 0) { facets { years { count } about { count } } } } } } } } }',
      },
      message: /may hold \d{7} objects, expected at most 250000/,
    },
    {
      case: 'asks for pages within pages of a node with nothing around it',
      body: {
        query: `{ neighborhood(id: "un-charter", limit: 0) { nodes { node { ... on Instrument {
          citations(first: 100) { nodes { statement { positions(first: 100) { nodes { statement { positions(first: 100) { nodes { id } } } } } } } }
        } } } } }`,
      },
      message: /may hold \d{7} objects, expected at most 250000/,
    },
    {
      case: 'grows in fragments within fragments',
      body: {
        query: `{ statements { nodes { ...F0 } } } ${doublingFragments(12)} fragment F12 on Statement { positions { nodes { id } } }`,
      },
      settings: { maxDepth: 100, maxAliases: 10_000 },
      message: /may hold more objects than can be counted, expected at most 250000/,
    },
  ])('is refused that $case', async ({ body, settings, message }) => {
    const { data, codes, messages } = await ask(body, settings)
    expect(data ?? null).toBeNull()
    expect([...new Set(codes)]).toEqual(['TOO_COMPLEX'])
    expect(messages?.[0]).toMatch(message)
  })

  it('is refused whose variables are deeper than what reads them', async () => {
    const levels = 20_000
    const filter = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`
    const body = `{"query":"query Q($f: PositionFilter!) { positions(filter: $f) { totalCount } }","variables":{"f":${filter}}}`
    const api = createApi({ store: fixture.store, settings: { cacheBytes: 1_000 } })
    const response = await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('more than 64 objects'), extensions: { code: 'TOO_COMPLEX' } }] })
    await api.dispose()
  })

  it.each([
    { place: 'a directive', query: 'query Q($given: Boolean = true) { entity(id: "CN") { id @include(if: $given) } verify { ok } again: verify { ok } }' },
    { place: 'an argument', query: 'query Q($given: [ID!] = ["CN"]) { nodes(ids: $given) { id } verify { ok } again: verify { ok } }' },
  ])('is refused whole where a null does not fit $place, so that what it costs is always known', async ({ query }) => {
    fixture.takeReads()
    const { data, codes, messages } = await ask({ query, variables: { given: null } })
    expect(data ?? null).toBeNull()
    expect(codes).toEqual(['BAD_INPUT'])
    expect(messages?.[0]).toMatch(/must not be null\. Mend the question at line 1, column \d+\.$/)
    expect(fixture.takeReads()).toEqual([])
  })

  it('whose variable is null does not cost what it does with the default', async () => {
    const api = createApi({ store: fixture.store })
    const question = 'query Q($id: ID = "s2017") { verify(statement: $id) { ok } again: verify(statement: $id) { ok } }'
    expect((await api.execute(question)).errors).toBeUndefined()
    expect((await api.execute(question, { id: null })).errors).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }])
    await api.dispose()
  })

  it('that is refused asks the store nothing', async () => {
    fixture.takeReads()
    await ask({ query: THREE_HOPS, variables: { page: 100 } })
    expect(fixture.takeReads()).toEqual([])
  })
})

describe('the cost of a question', () => {
  const schema = loadSchema()
  it.each([
    ['{ topics { id } }', 5],
    ['{ statements { nodes { title } } }', 25],
    ['{ statements(first: 10) { edges { node { title } } } }', 10],
    ['{ statements(last: 4) { nodes { parties { name } } } }', 24],
    ['{ statements(first: 10) { nodes { positions(first: 10) { nodes { quote } } } } }', 110],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ statements(first: 0) { nodes { id } } }', 1],
    ['{ statements(first: -5) { nodes { id } } }', 1],
    ['{ positions(first: 0) { facets { years(first: 0) { count } topics(first: 0) { count } } } }', 201],
    ['{ stanceMatrix(first: 0) { count } }', 5_000],
    ['{ neighborhood(id: "CN", limit: 7) { nodes { node { id } } } }', 5_014],
    ['{ neighborhood(id: "CN", limit: 0) { nodes { node { id } } } }', 5_002],
    ['{ neighborhood(id: "CN", limit: 500) { links { from { id } to { id } evidence { quote } } } }', 7_000],
    ['{ __schema { types { name } } }', 151],
    ['{ __type(name: "Statement") { fields { name args { name } } } }', 13],
    ['{ verify { ok } }', 150_001],
    ['{ verify(statement: "s2017") { ok } }', 5_001],
    ['query Q($n: Int!) { statements(first: $n) { nodes { id } } }', 7],
  ])('of %s is %i', (query, cost) => {
    expect(costOf(schema, parse(query), { n: 7 })).toBe(cost)
  })

  it('of every named query is far below the limit', () => {
    for (const { query } of namedQueries()) expect(costOf(schema, parse(query), {})).toBeLessThan(DEFAULT_SETTINGS.maxCost / 10)
  })
})
