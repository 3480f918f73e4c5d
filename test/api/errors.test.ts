import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi, type Writer } from '../../src/api/index.ts'
import { ClausegraphError } from '../../src/errors.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

function apiOver(failure: unknown) {
  const logged: unknown[] = []
  const store = { read: () => Promise.reject(failure) } as unknown as GraphStore
  return { logged, api: createApi({ store, logger: { error: (_, cause) => logged.push(cause) } }) }
}

describe('an error', () => {
  let graph: FixtureApi
  beforeAll(async () => {
    graph = await openFixtureApi()
  })
  afterAll(() => graph.close())

  it.each([
    { case: 'a syntax error', source: '{ statements {', message: 'Syntax Error' },
    { case: 'an unknown field', source: '{ statements { wisdom } }', message: 'wisdom' },
    { case: 'an unknown enumeration value', source: '{ positions(filter: { stance: SHRUGS }) { totalCount } }', message: 'SHRUGS' },
    {
      case: 'a variable of another type',
      source: 'query Q($first: Int) { statements(first: $first) { totalCount } }',
      variables: { first: 'many' },
      message: '$first',
    },
    { case: 'a filter that is null', source: '{ statements(filter: null) { totalCount } }', message: 'StatementFilter!' },
  ])('of the question is BAD_INPUT: $case', async ({ source, variables, message }) => {
    expect(await graph.fail(source, variables)).toEqual({ code: 'BAD_INPUT', message: expect.stringContaining(message) })
  })

  const LONG = 'x'.repeat(50_000)
  it.each<{ case: string; source: string; variables?: Record<string, unknown>; remedy: string }>([
    { case: 'an unknown field', source: `{ ${LONG} }`, remedy: 'Mend the question' },
    { case: 'an unknown enumeration value', source: `{ positions(filter: { stance: ${LONG} }) { totalCount } }`, remedy: 'Mend the question' },
    { case: 'a text in place of a number', source: `{ statements(first: "${LONG}") { totalCount } }`, remedy: 'Mend the question' },
    {
      case: 'a variable of another type',
      source: 'query Q($first: Int) { statements(first: $first) { totalCount } }',
      variables: { first: LONG },
      remedy: 'Mend it in `variables`',
    },
    { case: 'an unknown language', source: `{ entity(id: "CN") { name(language: "${LONG}") } }`, remedy: 'give one of "zh-Hans"' },
    {
      case: 'an id of which there is no timeline',
      source: `{ timeline(about: "Statement:${LONG}") { nodes { date } } }`,
      remedy: 'give the id of an entity',
    },
    { case: 'a type of a fragment', source: `{ ... on ${LONG} { id } }`, remedy: 'Mend the question' },
  ])('of the question repeats no more of it than tells what was meant: $case', async ({ source, variables, remedy }) => {
    const { errors } = await graph.api.execute(source, variables)
    const messages = errors?.map(({ message }) => message) ?? []
    expect(messages).toContainEqual(expect.stringContaining(remedy))
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(1_100)
  })

  it('that people can mend shows its message, code and place', async () => {
    const { api, logged } = apiOver(new ClausegraphError('STORE_UNAVAILABLE', 'the store is away; start it'))
    const { data, errors } = await api.execute('{ entity(id: "CN") { id } }')
    expect(data).toEqual({ entity: null })
    expect(errors).toMatchObject([{ message: 'The store is away; start it', path: ['entity'], extensions: { code: 'STORE_UNAVAILABLE' } }])
    expect(logged).toEqual([])
  })

  it.each(['text:note has other corrections', 'https://example.org/ does not answer', 'fe80::1 is not a public address'])(
    'that begins with an address or a name leaves it as it is: %s',
    async (message) => {
      const { api } = apiOver(new ClausegraphError('BAD_INPUT', message))
      expect((await api.execute('{ entity(id: "CN") { id } }')).errors).toMatchObject([{ message }])
    },
  )

  it('of our own is logged and not shown', async () => {
    const failure = new Error('password 1234 in /etc/secret')
    const { api, logged } = apiOver(failure)
    const answer = await api.execute('{ entity(id: "CN") { id } }')
    expect(answer.errors).toMatchObject([{ path: ['entity'], extensions: { code: 'INTERNAL' } }])
    expect(JSON.stringify(answer)).not.toContain('1234')
    expect(logged).toEqual([failure])
  })

  it('of the database is logged, and its words are not shown', async () => {
    const failure = new ClausegraphError('QUERY_FAILED', 'the embedded store could not run the query x: Maximum nesting depth of 64 exceeded')
    const { api, logged } = apiOver(failure)
    const answer = await api.execute('{ entity(id: "CN") { id } }')
    expect(answer.errors).toMatchObject([{ message: expect.stringContaining('ask for less'), extensions: { code: 'QUERY_FAILED' } }])
    expect(JSON.stringify(answer)).not.toContain('nesting')
    expect(logged).toEqual([failure])
  })
})

it('an event that fails shows that something did, and is logged with its request', async () => {
  const token = 'the-token-of-these-tests'
  const failure = new Error('password 1234 in /etc/secret')
  const logged: unknown[] = []
  const writer = {
    progress: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(failure) }) }),
  } as unknown as Writer
  const api = createApi({ store: {} as GraphStore, settings: { token }, writer, logger: { error: (_, cause, id) => logged.push([cause, id]) } })
  const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream', 'content-type': 'application/json', 'x-request-id': 'one' }
  const body = JSON.stringify({ query: 'subscription { ingestProgress { location } }' })
  const response = await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
  const events = await response.text()
  expect(events).toContain('"code":"INTERNAL"')
  expect(events).not.toContain('1234')
  expect(logged).toEqual([[failure, 'one']])
  await api.dispose()
})

describe('an upload', () => {
  const token = 'the-token-of-these-tests'
  const UPLOAD = JSON.stringify({ query: 'mutation ($file: File!) { ingest(input: { upload: $file }) { outcome } }', variables: { file: null } })
  it.each<{ case: string; fields: Record<string, string> }>([
    { case: 'has no operations', fields: { map: '{}' } },
    { case: 'has operations that are no JSON', fields: { operations: '{', map: '{}' } },
    { case: 'has a map that is no JSON', fields: { operations: UPLOAD, map: '{' } },
    { case: 'leads its file nowhere', fields: { operations: UPLOAD, map: '{"0":5}', 0: 'words' } },
  ])('gets a code and what to do when it $case', async ({ fields }) => {
    const writer = {} as Writer
    const api = createApi({ store: {} as GraphStore, settings: { token }, writer })
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const response = await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers: { authorization: `Bearer ${token}` }, body }))
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/^Found a form that is no upload.*, expected `operations`/), extensions: { code: 'BAD_INPUT' } }],
    })
    await api.dispose()
  })
})

describe('a request that is no question', () => {
  const json = { 'content-type': 'application/json' }
  const TOO_DEEP = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`

  it.each<{ case: string; path?: string; init?: RequestInit; status: number; code?: string; message: string }>([
    { case: 'a list', init: { body: '[{"query":"{__typename}"}]' }, status: 400, message: 'Found a list of questions, expected one' },
    { case: 'no query', init: { body: '{}' }, status: 200, message: 'Found no `query`; send JSON such as' },
    { case: 'broken JSON', init: { body: '{"query":' }, status: 400, message: 'Found a body that is no JSON; send JSON such as' },
    { case: 'a text', init: { body: '"query"' }, status: 400, message: 'Found a body that is no JSON object' },
    {
      case: 'another media type',
      init: { body: '<a/>', headers: { 'content-type': 'application/xml' } },
      status: 415,
      message: 'application/xml; send the question as',
    },
    {
      case: 'an answer of another type',
      init: { body: '{"query":"{__typename}"}', headers: { ...json, accept: 'text/csv' } },
      status: 406,
      message: 'Accept: text/csv, expected',
    },
    { case: 'a query that is a number', init: { body: '{"query":5}' }, status: 400, message: 'Found a `query` of the type number, expected a string; send' },
    {
      case: 'variables that are a list',
      init: { body: '{"query":"{__typename}","variables":[1]}' },
      status: 400,
      message: 'Found `variables` of the type array, expected an object; send',
    },
    {
      case: 'something beside the question',
      init: { body: '{"query":"{__typename}","wish":1}' },
      status: 400,
      message: 'Found `wish` beside the question, expected `query`',
    },
    {
      case: 'a broken question',
      init: { body: '{"query":"{ topics {"}' },
      status: 200,
      message: 'found <EOF>. Mend the question at line 1, column 11.',
    },
    { case: 'an unknown field', init: { body: '{"query":"{ wisdom }"}' }, status: 200, message: 'on type "Query". Mend the question at line 1, column 3.' },
    {
      case: 'a missing variable',
      init: { body: '{"query":"query($a: ID!) { node(id: $a) { id } }"}' },
      status: 400,
      message: 'provided. Send it in `variables`.',
    },
    {
      case: 'a wrong variable',
      init: { body: '{"query":"query($a: Int!) { topics { id } statements(first: $a) { totalCount } }","variables":{"a":"x"}}' },
      status: 400,
      message: 'non-integer value: "x". Mend it in `variables`.',
    },
    { case: 'another method', init: { method: 'PUT', body: '{}' }, status: 405, message: 'expected GET or POST' },
    {
      case: 'broken variables',
      path: '/graphql?query={__typename}&variables={x',
      init: { method: 'GET' },
      status: 400,
      message: 'Found the parameter `variables`',
    },
    {
      case: 'several operations',
      init: { body: '{"query":"query A {__typename} query B {__typename}"}' },
      status: 400,
      message: 'name one of them as `operationName`',
    },
    { case: 'the schema in depth', init: { body: JSON.stringify({ query: TOO_DEEP }) }, status: 200, code: 'TOO_COMPLEX', message: 'nested too deep; ask' },
    { case: 'another path', path: '/grafql', status: 404, code: 'NOT_FOUND', message: 'Found the path "/grafql", expected /graphql' },
  ])('gets a code and what to do: $case', async ({ path = '/graphql', init, status, code = 'BAD_INPUT', message }) => {
    const { api, logged } = apiOver(new Error('not asked'))
    const response = await api.fetch(new Request(`http://localhost${path}`, { method: 'POST', headers: json, ...init }))
    const text = await response.text()
    expect(response.status).toBe(status)
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.stringContaining(message), extensions: { code } }] })
    expect(text).not.toMatch(/originalError|SyntaxError/)
    expect(logged).toEqual([])
    await api.dispose()
  })
})
