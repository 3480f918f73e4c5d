import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { costOf } from '../../src/api/cost.ts'
import { type Api, createApi, loadSchema, type Writer } from '../../src/api/index.ts'
import { openEmbeddedFixture } from './fixture-api.ts'

const TOKEN = 'the-token-of-these-tests'
/** Positions of statements of positions: a quarter of a million, and more. */
const COSTLY = 'nodes { statement { positions(first: 100) { nodes { statement { positions(first: 100) { nodes { id } } } } } } }'

let fixture: Awaited<ReturnType<typeof openEmbeddedFixture>>
let written: unknown[]
let api: Api
beforeAll(async () => {
  fixture = await openEmbeddedFixture()
  const writer = { ingest: async (given: unknown) => written.push(given) } as unknown as Writer
  api = createApi({ store: fixture.store, settings: { token: TOKEN, cacheBytes: 1_000_000 }, writer })
})
afterAll(async () => {
  await api.dispose()
  await fixture.close()
})

async function send(body: string | FormData) {
  const headers = { authorization: `Bearer ${TOKEN}`, ...(typeof body === 'string' && { 'content-type': 'application/json' }) }
  const response = await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code
}

/** A question as JSON, with variables as they are written. */
const asked = (query: string, variables: string) => send(`{"query":${JSON.stringify(query)},"variables":${variables}}`)

describe('what a question is known to cost', () => {
  const INGEST = `mutation ($upload: File) { ingest(input: { upload: $upload }) { statement { positions(first: 100) { ${COSTLY} } } } }`
  const upload = (name: string) => {
    const form = new FormData()
    form.set('operations', JSON.stringify({ query: INGEST, variables: { upload: null } }))
    form.set('map', JSON.stringify({ 0: ['variables.upload'] }))
    form.set('0', new File(['Both sides support it.'], name))
    return send(form)
  }

  it.each(['a.txt', 'b.txt'])('is not what JSON in the place of the file %s costs, which is refused', async (name) => {
    written = []
    expect(await asked(INGEST, JSON.stringify({ upload: { 'a file': name } }))).toBe('BAD_INPUT')
    expect(await upload(name)).toBe('TOO_COMPLEX')
    expect(written).toEqual([])
  })

  it.each<[what: string, variables: string, like: string]>([
    ['a number too large to be one', '{ "n": 1e400 }', '{ "n": null }'],
    ['a number with a fraction', '{ "n": 25.5 }', '{ "n": 25 }'],
    ['a number in quotes', '{ "n": "25" }', '{ "n": 25 }'],
  ])('is not what %s costs, which is refused', async (_, variables, like) => {
    const query = `query ($n: Int) { positions(first: $n) { ${COSTLY} } }`
    expect(await asked(query, variables)).toBe('BAD_INPUT')
    expect(await asked(query, like)).toBe('TOO_COMPLEX')
  })
})

describe('variables of many faults', () => {
  const schema = loadSchema()
  const ONE = 'query A($f: PositionFilter!) { positions(filter: $f) { totalCount } }'
  it.each<[what: string, query: string, most: number]>([
    ['are not worded each with all of the value', ONE, 4],
    ['of no operation that is asked are not looked at', `${ONE} query B { topics { id } }`, 0],
  ])('%s', (_, query, most) => {
    let looks = 0
    const ownKeys = (target: object) => {
      looks++
      return Reflect.ownKeys(target)
    }
    const faulty = new Proxy(Object.fromEntries(Array.from({ length: 100 }, (_, nth) => [`unknown${nth}`, 1])), { ownKeys })
    expect(costOf(schema, parse(query), { f: faulty })).toBeUndefined()
    expect(looks).toBeLessThanOrEqual(most)
  })
})

it('an answer is not that of a null, where a number is too large to be one', async () => {
  const query = 'query ($n: Int) { statements(first: $n) { nodes { id } } }'
  expect(await asked(query, '{ "n": null }')).toBeUndefined()
  expect(await asked(query, '{ "n": 1e400 }')).toBe('BAD_INPUT')
})
