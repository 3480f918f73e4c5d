import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, createApi } from '../../src/api/index.ts'
import { type EmbeddedFixture, openEmbeddedFixture } from './fixture-api.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const MEGABYTE = 1024 * 1024
const REQUESTS = 40

let fixture: EmbeddedFixture
let api: Api
beforeAll(async () => {
  fixture = await openEmbeddedFixture()
  api = createApi({ store: fixture.store })
})
afterAll(async () => {
  await api.dispose()
  await fixture.close()
})

async function ask(question: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  return (await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify(question) }))).json()
}

function heapUsed(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

const long = (i: number): string => `${i}`.padEnd(MEGABYTE - 1_000, 'x')

describe('large questions', () => {
  it.each([
    { by: 'variables that they do not declare', question: (i: number) => ({ query: '{ __typename }', variables: { other: long(i) } }) },
    { by: 'variables that they declare', question: (i: number) => ({ query: 'query Q($id: ID!) { node(id: $id) { id } }', variables: { id: long(i) } }) },
    { by: 'their text', question: (i: number) => ({ query: `{ __typename } # ${long(i)}` }) },
    { by: 'a text that cannot be parsed', question: (i: number) => ({ query: `{ # ${long(i)}` }) },
  ])('that differ by $by are not kept in memory', { timeout: 30_000 }, async ({ question }) => {
    for (let i = 0; i < 3; i++) await ask(question(i))
    const before = heapUsed()
    for (let i = 3; i < REQUESTS; i++) await ask(question(i))
    expect(heapUsed() - before).toBeLessThan(15 * MEGABYTE)
  })
})
