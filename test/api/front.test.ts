import { request } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Api, type ApiSettings, type Client, createApi, type RequestEntry } from '../../src/api/index.ts'
import { addressOf, clientKey } from '../../src/api/rate-limit.ts'
import { SECURITY_HEADERS } from '../../src/security-headers.ts'
import { startServer } from '../../src/server.ts'
import { openEmbeddedFixture } from './fixture-api.ts'

let fixture: Awaited<ReturnType<typeof openEmbeddedFixture>>
beforeAll(async () => {
  fixture = await openEmbeddedFixture()
})
afterAll(() => fixture.close())
const opened: Api[] = []
afterEach(async () => {
  for (const api of opened.splice(0)) await api.dispose()
})

function open(settings: Partial<ApiSettings> = {}, entries: RequestEntry[] = []): Api {
  const logger = { error: () => undefined, request: (entry: RequestEntry) => entries.push(entry) }
  const api = createApi({ store: fixture.store, settings, logger })
  opened.push(api)
  return api
}

const get = (api: Api, path: string, headers: Record<string, string> = {}) => api.fetch(new Request(`http://localhost${path}`, { headers }))
const post = (api: Api, body: string, headers: Record<string, string> = {}, client?: Client) =>
  api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }), client)
const QUESTION = JSON.stringify({ query: 'query Who { entity(id: "CN") { id } }' })

describe('every answer', () => {
  it.each(['/graphql?query={__typename}', '/graphql?query={', '/health', '/ready', '/metrics', '/elsewhere'])(
    'to %s has the security headers and an id',
    async (path) => {
      const { headers } = await get(open(), path)
      expect(Object.fromEntries(headers)).toMatchObject({ ...SECURITY_HEADERS, 'x-request-id': expect.stringMatching(/^[\w-]{36}$/) })
    },
  )

  it.each([
    ['is kept', 'trace-1.2:3', 'trace-1.2:3'],
    ['is replaced when a log cannot hold it', 'a b', expect.stringMatching(/^[\w-]{36}$/)],
    ['is replaced when it is endless', 'a'.repeat(129), expect.stringMatching(/^[\w-]{36}$/)],
  ])('to a request with an id: it %s', async (_, given, expected) => {
    expect((await get(open(), '/health', { 'x-request-id': given })).headers.get('x-request-id')).toEqual(expected)
  })
})

describe('the log', () => {
  it('tells of a request what it was and what became of it, but not what was asked', async () => {
    const entries: RequestEntry[] = []
    const api = open({}, entries)
    await post(api, QUESTION, { 'x-request-id': 'one' }, { address: '192.0.2.1' })
    await post(api, JSON.stringify({ query: '{ wisdom }' }))
    expect(entries).toMatchObject([
      {
        requestId: 'one',
        method: 'POST',
        path: '/graphql',
        status: 200,
        address: '192.0.2.1',
        kind: 'query',
        operation: 'Who',
        milliseconds: expect.any(Number),
      },
      { codes: ['BAD_INPUT'] },
    ])
    expect(JSON.stringify(entries)).not.toContain('wisdom')
  })
})

describe('another site', () => {
  const origin = 'https://news.example'
  const corsOf = async (response: Response) => Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('access-control')))

  it.each([
    ['no site is allowed', []],
    ['others are allowed', ['https://other.example', 'https://news.example.evil.example', 'http://news.example']],
  ])('may not read answers where %s', async (_, corsOrigins) => {
    expect(await corsOf(await post(open({ corsOrigins }), QUESTION, { origin }))).toEqual({})
    expect(await corsOf(await post(open({ corsOrigins }), QUESTION, { origin: 'null' }))).toEqual({})
  })

  it('may where it is allowed, after it asked', async () => {
    const api = open({ corsOrigins: [origin] })
    const preflight = await api.fetch(
      new Request('http://localhost/graphql', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      }),
    )
    expect([preflight.status, await corsOf(preflight)]).toEqual([
      204,
      expect.objectContaining({ 'access-control-allow-origin': origin, 'access-control-allow-headers': expect.stringContaining('content-type') }),
    ])
    const answer = await post(api, QUESTION, { origin })
    expect(await corsOf(answer)).toMatchObject({ 'access-control-allow-origin': origin })
    expect(answer.headers.get('vary')).toContain('origin')
  })
})

describe('a body', () => {
  const chunked = (bytes: number) =>
    new ReadableStream({
      start(controller) {
        for (let sent = 0; sent < bytes; sent += 1_000) controller.enqueue(new Uint8Array(1_000))
        controller.close()
      },
    })

  it.each([
    { case: 'says that it is larger than allowed', body: 'x'.repeat(5_000) },
    { case: 'does not say how large it is', body: chunked(5_000) },
  ])('is refused that $case', async ({ body }) => {
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)
    const response = await open({ maxBodyBytes: 2_000 }).fetch(request)
    expect([response.status, await response.json()]).toMatchObject([413, { errors: [{ extensions: { code: 'TOO_LARGE' } }] }])
  })

  it('is not read to its end when it is longer than it says', async () => {
    let pulled = 0
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1
        if (pulled > 100) controller.close()
        else controller.enqueue(new Uint8Array(1_000))
      },
    })
    const headers = { 'content-type': 'application/json', 'content-length': '10' }
    const request = new Request('http://localhost/graphql', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
    expect((await open({ maxBodyBytes: 2_000 }).fetch(request)).status).toBe(413)
    expect(pulled).toBeLessThan(10)
  })

  it('may be larger when who sends it may write', async () => {
    const api = open({ maxBodyBytes: 20, token: 'the-token-of-this-test' })
    expect((await post(api, QUESTION)).status).toBe(413)
    expect((await post(api, QUESTION, { authorization: 'Bearer another-token-of-it' })).status).toBe(413)
    expect((await post(api, QUESTION, { authorization: 'Bearer the-token-of-this-test' })).status).toBe(200)
  })
})

describe('the limit of requests', () => {
  it('holds for each address, and tells when to ask again', async () => {
    const api = open({ rateLimit: 2 })
    const ask = (address: string) => post(api, QUESTION, {}, { address })
    const statuses = [await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.2')]
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429, 200])
    const refused = await ask('192.0.2.1')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    expect((await get(api, '/health')).status).toBe(200)
  })

  it.each([
    ['the connection, without proxies of ours', 0, '203.0.113.9', '10.0.0.1'],
    ['what our proxy wrote', 1, '198.51.100.7, 203.0.113.9', '203.0.113.9'],
    ['what the outer of our two proxies wrote', 2, '192.0.2.66, 198.51.100.7, 203.0.113.9', '198.51.100.7'],
    ['the connection, when our proxy wrote nothing', 1, '', '10.0.0.1'],
  ])('knows a client by %s', (_, proxies, forwarded, expected) => {
    const request = new Request('http://localhost/', { headers: { 'x-forwarded-for': forwarded } })
    expect(addressOf(request, { address: '10.0.0.1' }, proxies)).toBe(expected)
  })

  it.each([
    ['::ffff:192.0.2.1', '192.0.2.1', true],
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['192.0.2.1', '192.0.2.2', false],
  ])('takes %s and %s for one client: %s', (one, other, same) => {
    expect(clientKey(one) === clientKey(other)).toBe(same)
  })
})

describe('every spelling of a path', () => {
  const origin = 'https://news.example'

  /** Asks over HTTP for a target as it stands, which `fetch` would tidy. */
  async function send(
    api: Api,
    path: string,
    { method = 'POST', body = QUESTION, headers = {} } = {},
  ): Promise<{ status: number; text: string; headers: object }> {
    const server = await startServer({ handlers: { '': (asked, client) => api.fetch(asked, client) }, host: '127.0.0.1', port: 0 })
    try {
      return await new Promise((resolve, reject) => {
        const asked = request(server.url, { path, method, headers: { 'content-type': 'application/json', ...headers } }, async (response) => {
          const text = (await response.setEncoding('utf8').toArray()).join('')
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers })
        })
        asked.on('error', reject).end(method === 'POST' ? body : undefined)
      })
    } finally {
      await server.close()
    }
  }

  const SPELLINGS = ['/graphql', '/graphql/', '/x/../graphql/', '/graphql/?a=b', '/./graphql', 'http://localhost/graphql/']
  const OTHERS = ['//evil.example/graphql', '/x/graphql', '/graphql//', '/%67raphql', '/x?y=/graphql', '/health/?y=/graphql', '/x/ready']

  it.each(SPELLINGS)('%s is held to the limits, and answered', async (path) => {
    const api = open({ maxBodyBytes: 100, rateLimit: 2, corsOrigins: [origin] })
    expect(await send(api, path)).toMatchObject({ status: 200, text: '{"data":{"entity":{"id":"CN"}}}' })
    expect(await send(api, path, { body: 'x'.repeat(200) })).toMatchObject({ status: 413 })
    expect(await send(api, path)).toMatchObject({ status: 429 })
    expect(await send(api, path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } })).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': origin },
    })
  })

  it.each(OTHERS)('%s is not found, and counted', async (path) => {
    const api = open({ rateLimit: 1 })
    const { status, text } = await send(api, path)
    expect([status, JSON.parse(text)]).toMatchObject([
      404,
      { errors: [{ message: expect.stringContaining('expected /graphql'), extensions: { code: 'NOT_FOUND' } }] },
    ])
    expect((await send(api, path)).status).toBe(429)
  })

  it.each(['/health?y=/graphql', '/ready?y=/graphql', '/health#/graphql'])('%s asks no question, and is free', async (path) => {
    const api = open({ rateLimit: 1 })
    for (let i = 0; i < 3; i++) expect(await send(api, path)).toMatchObject({ status: 200, text: expect.not.stringContaining('data') })
  })
})

describe('/metrics', () => {
  it('counts requests by kind and outcome, and times the store by query', async () => {
    const api = open()
    await post(api, QUESTION)
    await post(api, JSON.stringify({ query: '{ wisdom }' }))
    await get(api, '/graphql', { accept: 'text/html' })
    const response = await get(api, '/metrics')
    const text = await response.text()
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(text).toContain('clausegraph_request_duration_seconds_count{kind="query",outcome="ok"} 1')
    expect(text).toContain('clausegraph_request_duration_seconds_count{kind="unknown",outcome="BAD_INPUT"} 1')
    expect(text).not.toContain('outcome="ok"} 2')
    expect(text).not.toContain('kind="unknown",outcome="ok"')
    expect(text).toContain('clausegraph_store_query_duration_seconds_count{query="entities-by-id",outcome="ok"} 1')
    expect(text).toContain('clausegraph_store_up 1')
    expect(text).toContain('process_cpu_seconds_total')
  })

  it('of two APIs do not mix', async () => {
    const [one, other] = [open(), open()]
    await post(one, QUESTION)
    expect(await (await get(other, '/metrics')).text()).not.toContain('kind="query"')
  })

  it('tells that the store is away', async () => {
    const away = { ...fixture.store, read: () => Promise.reject(new Error('away')) }
    const api = createApi({ store: away })
    opened.push(api)
    expect(await (await get(api, '/metrics')).text()).toContain('clausegraph_store_up 0')
  })

  it('is not found where it is turned off', async () => {
    expect((await get(open({ metrics: false }), '/metrics')).status).toBe(404)
  })
})
