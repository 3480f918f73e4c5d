import { gunzipSync } from 'node:zlib'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi, exampleTabs } from '../../src/api/index.ts'
import { ClausegraphError } from '../../src/errors.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type FixtureApi, openFixtureApi } from './fixture-api.ts'

let graph: FixtureApi
beforeAll(async () => {
  graph = await openFixtureApi()
})
afterAll(() => graph.close())

const get = (path: string, headers: Record<string, string> = {}) => graph.api.fetch(new Request(`http://localhost${path}`, { headers }))
const post = (body: string, type: string) =>
  graph.api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers: { 'content-type': type }, body }))

describe('/graphql', () => {
  it('answers GET and POST', async () => {
    const answer = { data: { entity: { id: 'CN' } } }
    expect(await (await get(`/graphql?query=${encodeURIComponent('{ entity(id: "CN") { id } }')}`)).json()).toEqual(answer)
    expect(await (await post(JSON.stringify({ query: '{ entity(id: "CN") { id } }' }), 'application/json')).json()).toEqual(answer)
  })

  it.each(['application/x-www-form-urlencoded', 'text/plain;charset=utf-8'])('takes no post of type %s, which another site could send', async (type) => {
    const response = await post('query=%7B__typename%7D', type)
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] })
  })

  it('takes no upload where nobody may write, and says so', async () => {
    const response = await post('', 'multipart/form-data; boundary=x')
    expect([response.status, await response.json()]).toMatchObject([
      403,
      { errors: [{ message: expect.stringContaining('read-only'), extensions: { code: 'READ_ONLY' } }] },
    ])
  })

  it.each(['', 'application/xml'])('says of a body of type %j what it found', async (type) => {
    const response = await post('{}', type)
    expect(response.status).toBe(415)
    const message = `Found a body of type ${type || 'none'}; send the question as application/json.`
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_INPUT' } }] })
  })

  it('lets no other site read its answers', async () => {
    const response = await get('/graphql?query={__typename}', { origin: 'https://elsewhere.example' })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('GraphiQL', () => {
  it('holds all that it needs', async () => {
    const response = await get('/graphql', { accept: 'text/html' })
    const page = await response.text()
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(addressesIn(parse(page)).filter((address) => !address.startsWith('data:'))).toEqual([])
    expect(page.match(/@import|url\(["']?https?:/g)).toBeNull()
  })

  it('is sent packed to who can unpack it, and once', async () => {
    const whole = await get('/graphql', { accept: 'text/html' })
    const packed = await get('/graphql', { accept: 'text/html', 'accept-encoding': 'gzip, br' })
    const bytes = Buffer.from(await packed.arrayBuffer())
    expect([whole.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([null, 'gzip'])
    expect(gunzipSync(bytes).toString()).toBe(await whole.text())
    expect((await get('/graphql', { accept: 'text/html', 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull()

    expect(whole.headers.get('cache-control')).toBe('private, no-cache')
    const again = await get('/graphql', { accept: 'text/html', 'if-none-match': whole.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('content-security-policy')).toBe(whole.headers.get('content-security-policy'))
    expect((await get('/graphql', { accept: 'text/html', 'if-none-match': '"older"' })).status).toBe(200)
  })

  it('opens with eight questions, each of which says in a comment what it asks', async () => {
    const page = await (await get('/graphql', { accept: 'text/html' })).text()
    const tabs = exampleTabs()
    expect(tabs.length).toBe(8)
    for (const tab of tabs) {
      expect(tab).toMatch(/^# .+\?/)
      expect(page).toContain(JSON.stringify(tab))
    }
  })
})

describe('the other paths', () => {
  it('are healthy and ready while the store answers', async () => {
    expect((await get('/health')).status).toBe(200)
    const ready = await get('/ready')
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }])
  })

  it.each<{ case: string; status: GraphStore['status']; problem: string }>([
    { case: 'says so', status: async () => ({ kind: 'neo4j', address: 'bolt://x', reachable: false, problem: 'nobody listens' }), problem: 'nobody listens' },
    { case: 'throws', status: () => Promise.reject(new ClausegraphError('STORE_UNAVAILABLE', 'the server is away')), problem: 'the server is away' },
  ])('are healthy but not ready when the store $case', async ({ status, problem }) => {
    const api = createApi({ store: { status } as unknown as GraphStore })
    expect((await api.fetch(new Request('http://localhost/health'))).status).toBe(200)
    const ready = await api.fetch(new Request('http://localhost/ready'), { address: '127.0.0.1' })
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, problem }])
    const elsewhere = await api.fetch(new Request('http://localhost/ready'), { address: '192.0.2.1' })
    expect([elsewhere.status, await elsewhere.json()]).toEqual([503, { ready: false, problem: expect.stringMatching(/^The store does not answer; ask again/) }])
  })

  it('are not found otherwise', async () => {
    expect((await get('/elsewhere')).status).toBe(404)
  })
})

describe('store', () => {
  it('tells what holds the graph', async () => {
    const { store } = await graph.ask<{ store: { nodes: number } }>('{ store { kind reachable nodes relationships revision version problem } }')
    expect(store).toMatchObject({ kind: 'EMBEDDED', reachable: true, revision: expect.any(Number), version: expect.stringContaining('grafeo') })
    expect(store.nodes).toBeGreaterThan(40)
  })
})

describe('where the store is', () => {
  const PLACE = '/srv/clausegraph/library'
  const status = async () => ({ kind: 'embedded' as const, address: PLACE, reachable: false, problem: `${PLACE} is away` })
  const query = encodeURIComponent('{ store { address problem } }')
  const TOKEN = 'the-token-of-these-tests'

  it.each([
    { who: 'who asks from this machine', address: '127.0.0.1', seen: true },
    { who: 'who asks from this machine by IPv6', address: '::1', seen: true },
    { who: 'who asks from elsewhere', address: '192.0.2.1', seen: false },
    { who: 'nobody knows who', seen: false },
    { who: 'who asks through a proxy of this machine', address: '127.0.0.1', settings: { trustedProxies: 1 }, seen: false },
    { who: 'who asks from this machine without the token', address: '127.0.0.1', settings: { token: TOKEN }, seen: false },
    { who: 'who bears the token', address: '192.0.2.1', settings: { token: TOKEN }, authorization: `Bearer ${TOKEN}`, seen: true },
    { who: 'who bears it under a scheme in small letters', address: '192.0.2.1', settings: { token: TOKEN }, authorization: `bearer  ${TOKEN}`, seen: true },
    { who: 'who bears it under no scheme', address: '192.0.2.1', settings: { token: TOKEN }, authorization: TOKEN, seen: false },
    { who: 'who bears it under another scheme', address: '192.0.2.1', settings: { token: TOKEN }, authorization: `Basic ${TOKEN}`, seen: false },
  ])('is told ($seen): $who', async ({ address, settings, authorization, seen }) => {
    const api = createApi({ store: { status } as unknown as GraphStore, settings })
    const asked = new Request(`http://localhost/graphql?query=${query}`, { headers: authorization ? { authorization } : {} })
    const text = await (await api.fetch(asked, address === undefined ? undefined : { address })).text()
    expect(text.includes(PLACE)).toBe(seen)
    expect(JSON.parse(text)).toMatchObject({ data: { store: { address: seen ? PLACE : 'hidden' } } })
    await api.dispose()
  })

  it.each([true, false])('is not told by what is wrong with it, whether or not it answers (%s)', async (reachable) => {
    const amiss = async () => ({ ...(await status()), reachable })
    const api = createApi({ store: { status: amiss } as unknown as GraphStore })
    const text = await (await api.fetch(new Request(`http://localhost/graphql?query=${query}`))).text()
    expect(text).not.toContain(PLACE)
    expect(text).toContain(reachable ? 'Something is amiss in the store' : 'The store does not answer')
    await api.dispose()
  })

  it.each([
    { who: 'who asks from this machine', address: '127.0.0.1', seen: true },
    { who: 'who asks from elsewhere', address: '192.0.2.1', seen: false },
  ])('is told in errors ($seen): $who', async ({ address, seen }) => {
    const away = new ClausegraphError('STORE_UNAVAILABLE', `the database file ${PLACE} cannot be opened; see that it can be read`)
    const logged: unknown[] = []
    const store = { read: () => Promise.reject(away) } as unknown as GraphStore
    const api = createApi({ store, logger: { error: (_, cause) => logged.push(cause) } })
    const asked = new Request(`http://localhost/graphql?query=${encodeURIComponent('{ topics { id } }')}`)
    const text = await (await api.fetch(asked, { address })).text()
    expect(text.includes(PLACE)).toBe(seen)
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] })
    expect(logged).toEqual(seen ? [] : [away])
    await api.dispose()
  })

  it('is told to this process itself', async () => {
    const api = createApi({ store: { status } as unknown as GraphStore, settings: { token: TOKEN } })
    expect(await api.execute('{ store { address } }')).toEqual({ data: { store: { address: PLACE } } })
    await api.dispose()
  })
})

describe('verify', () => {
  it.each([
    { id: 'no-such-statement', code: 'NOT_FOUND', message: 'There is no statement "no-such-statement" to check' },
    { id: 'Topic:border', code: 'BAD_INPUT', message: 'Found "Topic:border" in `statement`, expected the id of a statement' },
  ])('of $id is $code', async ({ id, code, message }) => {
    expect(await graph.fail('query V($id: ID) { verify(statement: $id) { ok } }', { id })).toEqual({ code, message: expect.stringContaining(message) })
  })
})

describe('neighborhood', () => {
  it('takes no negative degree for that of a hub', async () => {
    const failed = await graph.fail('{ neighborhood(id: "CN", hubDegree: -1) { __typename } }')
    expect(failed).toEqual({ code: 'BAD_INPUT', message: expect.stringContaining('Found `hubDegree: -1`, expected 0 or more') })
  })
})

/** What the elements of a page point at. */
function addressesIn(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'src' || name === 'href').map(({ value }) => value) : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(addressesIn) : [])]
}
