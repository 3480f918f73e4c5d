import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, createApi, type Writer } from '../../src/api/index.ts'
import type { Progress } from '../../src/ingest-progress.ts'
import type { Ingested } from '../../src/library.ts'
import { type EmbeddedFixture, openEmbeddedFixture } from './fixture-api.ts'

const TOKEN = 'the-token-of-these-tests'
const LOCATION = `text:${'long '.repeat(30)}`
const EVENTS = 20

const ingested: Ingested = {
  location: LOCATION,
  edition: 'e2017',
  statement: 's2017',
  title: 'A title',
  date: '2017-07-04',
  parties: ['CN'],
  outcome: 'unchanged',
  counts: { clauses: 1, mentions: 1, citations: 1, positions: 1, commitments: 1, issues: 0 },
}
async function* progress(): AsyncGenerator<Progress> {
  for (let i = 0; i < EVENTS; i++) yield { id: `${i}`, location: LOCATION, phase: 'READING' }
}

let fixture: EmbeddedFixture
let api: Api
beforeAll(async () => {
  fixture = await openEmbeddedFixture()
  const writer: Writer = {
    ingest: async () => ingested,
    remove: async () => ({ statements: ['s2018-january'], editions: ['e2018en'], reread: [] }),
    progress,
    registry: undefined,
  }
  // One location fits in an answer, and two do not.
  api = createApi({ store: fixture.store, writer, settings: { token: TOKEN, maxCharacters: 200, maxObjects: 8 } })
})
afterAll(async () => {
  await api.dispose()
  await fixture.close()
})

const ask = (query: string, accept: string): Promise<Response> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, accept }
  return api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) }))
}

describe('beyond the characters that a question may be answered with', () => {
  it('a mutation tells all the same what it wrote', async () => {
    const answer = await ask('mutation { ingest(input: { text: "words" }) { location again: location } }', 'application/json')
    expect(await answer.json()).toEqual({ data: { ingest: { location: LOCATION, again: LOCATION } } })
  })

  it('a subscription goes on to tell its events', async () => {
    const answer = await ask('subscription { ingestProgress { id location } }', 'text/event-stream')
    const events = [...(await answer.text()).matchAll(/^data: (\{.+)$/gm)].map(([, json]) => JSON.parse(json as string))
    expect(events).toEqual(Array.from({ length: EVENTS }, (_, i) => ({ data: { ingestProgress: { id: `${i}`, location: LOCATION } } })))
  })
})

describe('beyond the objects that an answer may hold', () => {
  const wide = 'statement { positions { nodes { id } } clauses { nodes { id mentions { id } } } }'
  const written = { outcome: 'UNCHANGED', location: LOCATION, statement: 'Statement:s2017', edition: 'Edition:e2017' }

  it.each([
    { case: 'a mutation tells beside the error what it wrote', query: `mutation { ingest(input: { text: "words" }) { ${wide} } }`, done: { ingest: written } },
    {
      case: 'so do the mutations before it, under their names',
      query: `mutation { gone: removeStatement(id: "s2018-january") { statements } ingest(input: { text: "words" }) { ${wide} } }`,
      done: { gone: { statements: ['Statement:s2018-january'], editions: ['Edition:e2018en'] }, ingest: written },
    },
  ])('$case', async ({ query, done }) => {
    const answer = await ask(query, 'application/json')
    const { data, errors } = (await answer.json()) as { readonly data?: unknown; readonly errors: { readonly extensions: unknown }[] }
    expect(data ?? null).toBeNull()
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'TOO_COMPLEX', done }])
  })

  it('an error of a mutation that wrote nothing tells of nothing', async () => {
    const answer = await ask('mutation { removeStatement(id: "") { statements } }', 'application/json')
    expect(((await answer.json()) as { readonly errors: { readonly extensions: unknown }[] }).errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_INPUT' },
    ])
  })
})
