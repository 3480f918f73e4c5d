import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createByteCache, sizeOfText } from '../../src/api/byte-cache.ts'
import { type Api, type ApiSettings, createApi } from '../../src/api/index.ts'
import { withRead } from '../../src/api/limited-store.ts'
import { ClausegraphError } from '../../src/errors.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { lateStatement } from './fixture.ts'
import { openEmbeddedFixture } from './fixture-api.ts'

let fixture: Awaited<ReturnType<typeof openEmbeddedFixture>>
let api: Api
beforeAll(async () => {
  fixture = await openEmbeddedFixture()
})
beforeEach(() => {
  api = createApi({ store: fixture.store, settings: { cacheBytes: 1_000_000 } })
  fixture.takeReads()
})
afterAll(async () => {
  await api.dispose()
  await fixture.close()
})

const QUESTION = 'query Q($id: ID! = "CN") { entity(id: $id) { name } }'

async function ask(query: string, { language = 'en', ...question }: { language?: string; variables?: object; operationName?: string } = {}) {
  const headers = { 'content-type': 'application/json', 'accept-language': language }
  const response = await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query, ...question }) }))
  return { answer: await response.json(), reads: fixture.takeReads() }
}

describe('an answer that is kept', () => {
  it('is given again for the price of reading the revision', async () => {
    const first = await ask(QUESTION)
    expect(first.reads).toEqual(['meta', 'entities-by-id'])
    expect(await ask(QUESTION)).toEqual({ answer: first.answer, reads: ['meta'] })
  })

  it.each([
    ['another language', { language: 'zh-Hans' }],
    ['other variables', { variables: { id: 'US' } }],
    ['another operation', { operationName: 'Q' }],
  ])('is not given for %s', async (_, other) => {
    await ask(QUESTION)
    expect((await ask(QUESTION, other)).reads).toEqual(['meta', 'entities-by-id'])
  })

  it('is not given after a write', async () => {
    const counting = '{ statements { totalCount } }'
    const before = await ask(counting)
    await fixture.write(lateStatement('cached', '2018-01-04'))
    const after = await ask(counting)
    expect(after.reads).toEqual(['meta', 'statements-total'])
    expect(after.answer).not.toEqual(before.answer)
  })

  it('is none while the rest of a commit may not show yet', async () => {
    api = createApi({ store: { ...withRead(fixture.store, fixture.store.read), commitSpread: 60_000 }, settings: { cacheBytes: 1_000_000 } })
    await ask(QUESTION)
    expect((await ask(QUESTION)).reads).toEqual(['meta', 'entities-by-id'])
  })

  it('is logged under the name of its operation', async () => {
    const logged: unknown[] = []
    api = createApi({ store: fixture.store, settings: { cacheBytes: 1_000_000 }, logger: { error: () => undefined, request: (entry) => logged.push(entry) } })
    await ask(QUESTION)
    await ask(QUESTION)
    expect(logged).toMatchObject([{ operation: 'Q' }, { operation: 'Q', kind: 'query', cached: true }])
  })

  it('is counted', async () => {
    await ask(QUESTION)
    await ask(QUESTION)
    const metrics = await (await api.fetch(new Request('http://localhost/metrics'))).text()
    expect(metrics).toContain('clausegraph_request_duration_seconds_count{kind="query",outcome="cached"} 1')
  })
})

describe('no answer is kept', () => {
  it.each([
    ['with errors', '{ statements(first: 1000) { nodes { id } } }'],
    ['of a question that is wrong', '{ wisdom }'],
    ['about the store, which may go', '{ store { reachable } }'],
    ['about the texts, which may change', '{ verify(statement: "s2017") { ok } }'],
  ])('%s', async (_, query) => {
    const first = await ask(query)
    expect((await ask(query)).reads).toEqual(first.reads)
  })

  it('while the revision cannot be read', async () => {
    const away = { ...fixture.store, read: () => Promise.reject(new ClausegraphError('STORE_UNAVAILABLE', 'away')) }
    const other = createApi({ store: away, settings: { cacheBytes: 1_000_000 } })
    expect((await other.execute(QUESTION)).errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }])
    await other.dispose()
  })
})

describe('the revision', () => {
  const openOver = (read: GraphStore['read'], settings: Partial<ApiSettings> = {}) =>
    createApi({ store: withRead(fixture.store, read), settings: { cacheBytes: 1_000_000, ...settings } })

  it.each([
    ['reads nothing', '{ __typename __schema { queryType { name } } }'],
    ['does not parse', '{ entity('],
    ['does not fit the schema', '{ wisdom }'],
  ])('is not read for a question that %s', async (_, query) => {
    expect((await ask(query)).reads).toEqual([])
  })

  it('is read under the limits of the request, without a second attempt', async () => {
    const given: unknown[] = []
    api = openOver((name, parameters, options) => {
      if (name === 'meta') given.push(options)
      return fixture.store.read(name, parameters, options)
    })
    await ask(QUESTION)
    expect(given).toEqual([{ signal: expect.any(AbortSignal), once: true }])
  })

  it('that never comes keeps no answer from coming', async () => {
    const reads: string[] = []
    api = openOver((name, ...rest) => {
      reads.push(name)
      return name === 'meta' ? new Promise(() => undefined) : fixture.store.read(name, ...rest)
    })
    expect((await ask(QUESTION)).answer).toMatchObject({ data: { entity: { name: 'China' } } })
    expect(reads).toEqual(['meta', 'entities-by-id'])
  })

  it('is not asked for again at once where the store is away', async () => {
    const reads: string[] = []
    api = openOver((name) => {
      reads.push(name)
      return Promise.reject(new ClausegraphError('STORE_UNAVAILABLE', 'away'))
    })
    for (let i = 0; i < 3; i++) await ask(QUESTION)
    expect(reads).toEqual(['meta', 'entities-by-id', 'entities-by-id', 'entities-by-id'])
  })
})

describe('a cache of bytes', () => {
  it('forgets what was used least lately, and what is larger than itself', () => {
    const cache = createByteCache(2_000, sizeOfText)
    for (const key of ['a', 'b', 'c']) cache.set(key, key.repeat(200))
    expect(cache.get('a')).toBe('a'.repeat(200))
    cache.set('d', 'd'.repeat(200))
    cache.set('e', 'e'.repeat(2_000))
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => cache.get(key)?.[0])).toEqual(['a', undefined, 'c', 'd', undefined])
  })

  it('counts a text that replaces another once', () => {
    const cache = createByteCache(2_000, sizeOfText)
    for (let i = 0; i < 10; i++) cache.set('a', 'a'.repeat(300))
    cache.set('b', 'b'.repeat(300))
    expect([cache.get('a'), cache.get('b')].every(Boolean)).toBe(true)
  })
})
