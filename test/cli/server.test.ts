import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RequestEntry } from '../../src/api/index.ts'
import { announce, createControl, findAddress, newToken, withdraw } from '../../src/control.ts'
import { ClausegraphError } from '../../src/errors.ts'
import type { Library, SourceText } from '../../src/library.ts'
import { findRemoteLibrary } from '../../src/remote-library.ts'
import { type RunningServer, startServer } from '../../src/server.ts'

const running: RunningServer[] = []
const start = async (options: Partial<Parameters<typeof startServer>[0]>) => {
  const server = await startServer({ host: '127.0.0.1', port: 0, handlers: {}, ...options })
  running.push(server)
  return server
}
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

describe('the server', () => {
  test('mounts handlers by the first segment of the path, and the rest elsewhere', async () => {
    const { url } = await start({ handlers: { control: () => new Response('control'), '': (asked) => new Response(`rest ${new URL(asked.url).pathname}`) } })
    const answers = await Promise.all(['/control/x', '/controls', '/graphql?a=1'].map(async (path) => (await fetch(url + path)).text()))
    expect(answers).toEqual(['control', 'rest /controls', 'rest /graphql'])
  })

  test('hands bodies, headers and answers through', async () => {
    const { url } = await start({
      handlers: {
        '': async (asked) => new Response((await asked.text()).toUpperCase(), { status: 201, headers: { 'x-echo': asked.headers.get('x-mark') ?? '' } }),
      },
    })
    const response = await fetch(url, { method: 'POST', body: 'body', headers: { 'x-mark': 'seen' } })
    expect([response.status, response.headers.get('x-echo'), await response.text()]).toEqual([201, 'seen', 'BODY'])
  })

  test.each([
    ['localhost:4000', 200],
    ['127.0.0.1', 200],
    ['[::1]:4000', 200],
    ['evil.example:4000', 421],
    ['127.0.0.1.evil.example', 421],
  ])('listening on loopback answers the host %s with %i', async (host, status) => {
    const { url } = await start({ handlers: { '': () => new Response('fine') } })
    const [answered, text] = await new Promise<[number | undefined, string]>((resolve) => {
      request(url, { headers: { host } }, async (response) => resolve([response.statusCode, (await response.setEncoding('utf8').toArray()).join('')])).end()
    })
    expect(answered).toBe(status)
    expect(text).toMatch(status === 200 ? /^fine$/ : /expected localhost or 127\.0\.0\.1; start.*"NOT_ALLOWED"/)
  })

  test.each([
    { what: 'a host with a bad port', headers: { host: 'localhost:99999' }, message: /^Found the header Host: "localhost:99999", expected a name/ },
    { what: 'a host with a path', headers: { host: 'localhost/control' }, message: /^Found the header Host/ },
    { what: 'a host with a password', headers: { host: 'a:b@localhost' }, message: /^Found the header Host/ },
    { what: 'a target that is no path', path: '*', method: 'OPTIONS', message: /^Found the request target "\*", expected a path/ },
    { what: 'a target of another protocol', path: 'ftp://localhost/x', message: /^Found the request target/ },
    { what: 'a method of which no request is made', method: 'TRACE', message: /^Found the method TRACE, expected GET/ },
  ])('answers 400 with a code to $what', async ({ headers = {}, path = '/', method = 'GET', message }) => {
    const reported: unknown[] = []
    const { port } = new URL(
      (await start({ host: '0.0.0.0', logger: { error: (_, error) => reported.push(error) }, handlers: { '': () => new Response('fine') } })).url,
    )
    const [status, text] = await new Promise<[number | undefined, string]>((resolve) => {
      request({ port, headers, path, method }, async (response) =>
        resolve([response.statusCode, (await response.setEncoding('utf8').toArray()).join('')]),
      ).end()
    })
    expect([status, JSON.parse(text)]).toEqual([400, { errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_INPUT' } }] }])
    expect(reported).toEqual([])
  })

  test.each([
    { what: 'a host that is not its own', headers: { host: 'evil.example' }, status: 421, code: 'NOT_ALLOWED' },
    { what: 'a host with a path', headers: { host: 'localhost/control' }, status: 421, code: 'NOT_ALLOWED' },
    { what: 'a method of which no request is made', method: 'TRACE', status: 400, code: 'BAD_INPUT' },
    { what: 'a handler that throws', status: 500, code: 'INTERNAL' },
  ])('gives an id to an answer of its own, and a line in the log: $what', async ({ headers = {}, method = 'GET', status, code }) => {
    const entries: RequestEntry[] = []
    const ids: unknown[] = []
    const logger = { error: (_: string, __: unknown, id?: string) => ids.push(id), request: (entry: RequestEntry) => entries.push(entry) }
    const { url } = await start({ logger, handlers: { '': () => Promise.reject(new Error('broken')) } })
    const answered = await new Promise((resolve) => {
      const sent = { path: '/graphql?query={secret}', method, headers: { 'x-request-id': 'trace-1', ...headers } }
      request(url, sent, (response) => resolve([response.resume().statusCode, response.headers['x-request-id']])).end()
    })
    expect(answered).toEqual([status, 'trace-1'])
    expect(entries).toEqual([{ requestId: 'trace-1', method, path: '/graphql', status, codes: [code], address: '127.0.0.1', milliseconds: expect.any(Number) }])
    expect(ids).toEqual(status === 500 ? ['trace-1'] : [])
  })

  test.each([
    ['//evil.example/control', 'rest //evil.example/control'],
    ['//', 'rest //'],
    ['/x/../control/y', 'control'],
    ['http://evil.example/control', 'control'],
  ])('takes %s for a path', async (path, expected) => {
    const { url } = await start({ handlers: { control: () => new Response('control'), '': (asked) => new Response(`rest ${new URL(asked.url).pathname}`) } })
    const answered = await new Promise((resolve) => {
      request(url, { path }, async (response) => resolve((await response.setEncoding('utf8').toArray()).join(''))).end()
    })
    expect(answered).toBe(expected)
  })

  test('answers 500 when a handler throws, tells of it, and goes on', async () => {
    const reported: unknown[] = []
    const failure = new ClausegraphError('QUERY_FAILED', 'broken')
    const { url } = await start({
      logger: { error: (_, error) => reported.push(error) },
      handlers: { bad: () => Promise.reject(failure), '': () => new Response('fine') },
    })
    const answered = await fetch(`${url}/bad`)
    expect([answered.status, await answered.json()]).toEqual([
      500,
      { errors: [{ message: expect.stringContaining('the log'), extensions: { code: 'INTERNAL' } }] },
    ])
    expect(reported).toEqual([failure])
    expect(await (await fetch(url)).text()).toBe('fine')
  })

  test.each([
    { length: 'said', headers: { 'content-length': '1000000' } },
    { length: 'not said', headers: {} },
  ])('answers the next request on a connection after a body that no handler read, its length $length', async ({ headers }) => {
    const { url } = await start({ handlers: { '': (asked) => new Response(asked.method) } })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ask = (method: string, body?: Buffer) =>
      new Promise((resolve, reject) => {
        const asked = request(url, { agent, method, ...(body && { headers }) }, async (response) =>
          resolve([(await response.setEncoding('utf8').toArray()).join(''), asked.reusedSocket]),
        )
        asked.on('error', reject).end(body)
      })
    expect(await ask('POST', Buffer.alloc(1_000_000))).toEqual(['POST', false])
    expect(await ask('GET')).toEqual(['GET', true])
    agent.destroy()
  })

  test('tells a handler that its client went away', async () => {
    const events: string[] = []
    const { url } = await start({
      grace: 100,
      handlers: {
        '': (asked) => {
          events.push('asked')
          asked.signal.addEventListener('abort', () => events.push('aborted'))
          return new Promise(() => undefined)
        },
      },
    })
    const client = request(url).on('error', () => undefined)
    client.end()
    await expect.poll(() => events).toEqual(['asked'])
    client.destroy()
    await expect.poll(() => events).toEqual(['asked', 'aborted'])
  })

  test('finishes a running request before it closes', async () => {
    let finish: (() => void) | undefined
    const server = await start({
      handlers: {
        '': async () => {
          await new Promise<void>((resolve) => {
            finish = resolve
          })
          return new Response('done')
        },
      },
    })
    const answer = fetch(server.url).then((response) => response.text())
    await expect.poll(() => finish).toBeDefined()
    const closed = server.close()
    finish?.()
    expect(await answer).toBe('done')
    await closed
    await expect(fetch(server.url)).rejects.toThrow()
  })

  test('says which port is taken and what to do', async () => {
    const { url } = await start({})
    await expect(start({ port: Number(new URL(url).port) })).rejects.toThrow(/port \d+ on 127\.0\.0\.1 is taken .* --port/)
  })
})

// ── the control endpoint and the library that works through it ──────────────────────────────────

const source: SourceText = { location: '/a.txt', text: '双方同意。', encoding: 'utf-8', mediaType: 'text/plain', corrections: { date: '2017' } }

/** A library that notes what it is asked. */
function recordingLibrary() {
  const asked: unknown[] = []
  const ingested = {
    location: '/a.txt',
    edition: 'e',
    statement: 's',
    title: 't',
    date: null,
    parties: [],
    outcome: 'added',
    counts: { clauses: 1, mentions: 0, citations: 0, positions: 0, commitments: 0, issues: 0 },
  } as const
  const library: Library = {
    ingest: async (given) => {
      asked.push(given)
      return ingested
    },
    remove: async (key) => {
      throw new ClausegraphError('NOT_FOUND', `nothing has the key ${key}`)
    },
    rebuild: async (onProgress) => {
      onProgress?.(1, 2)
      onProgress?.(2, 2)
      return [ingested]
    },
    query: async (query, variables) => ({ data: { query, variables } }),
    status: async () => ({ kind: 'embedded', address: '/data', reachable: true }),
    graph: { read: async (name, parameters) => [{ name, parameters }], text: async (sha256) => (sha256 === 'a' ? 'text' : undefined) },
    close: async () => undefined,
  }
  return { library, asked, ingested }
}

describe('a library behind a server', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausegraph-control-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const serve = async (token = newToken()) => {
    const recording = recordingLibrary()
    const { url } = await start({ handlers: { control: createControl(recording.library, token) } })
    const address = { url, pid: process.pid, token }
    await announce(folder, address)
    return { ...recording, address, url }
  }
  const connect = async () => {
    const library = await findRemoteLibrary(folder)
    if (!library) throw new Error('no server was found')
    return library
  }

  test('does what it is asked', async () => {
    const { asked, ingested } = await serve()
    const library = await connect()
    const steps: number[][] = []
    expect(await library.ingest(source)).toEqual(ingested)
    expect(asked).toEqual([source])
    expect(await library.rebuild((done, total) => steps.push([done, total]))).toEqual([ingested])
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect(await library.query('{ a }', { b: 1 })).toEqual({ data: { query: '{ a }', variables: { b: 1 } } })
    expect(await library.graph.read('export/things', { keys: [] })).toEqual([{ name: 'export/things', parameters: { keys: [] } }])
    expect([await library.graph.text('a'), await library.graph.text('b')]).toEqual(['text', undefined])
    await library.close()
  })

  test('gives errors with their codes', async () => {
    await serve()
    const library = await connect()
    await expect(library.remove('x')).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'nothing has the key x' })
    await library.close()
  })

  test('refuses whoever has not the token, before it reads what was sent', async () => {
    const { url, asked } = await serve()
    for (const authorization of [undefined, 'Bearer wrong']) {
      const response = await fetch(`${url}/control/ingest`, { method: 'POST', body: JSON.stringify(source), headers: authorization ? { authorization } : {} })
      expect(response.status).toBe(401)
    }
    expect(asked).toEqual([])
  })

  test('refuses a source of another shape', async () => {
    const { address } = await serve()
    const response = await fetch(`${address.url}/control/ingest`, { method: 'POST', body: '{}', headers: { authorization: `Bearer ${address.token}` } })
    expect(await response.json()).toMatchObject({ error: { code: 'BAD_INPUT' } })
  })

  test('leaves its address and secret readable by the owner alone, and takes only its own away', async () => {
    const { address } = await serve()
    expect((await stat(join(folder, 'server.json'))).mode & 0o777).toBe(0o600)
    await withdraw(folder, { ...address, token: newToken() })
    expect(await findAddress(folder)).toEqual(address)
    await withdraw(folder, address)
    expect(await findAddress(folder)).toBeUndefined()
  })

  test('is not found where a killed server left its file', async () => {
    const { address } = await serve()
    await running.pop()?.close()
    expect(JSON.parse(await readFile(join(folder, 'server.json'), 'utf8'))).toEqual(address)
    expect(await findRemoteLibrary(folder)).toBeUndefined()
  })

  test('is not found where another program listens now', async () => {
    const { url } = await start({ handlers: { '': () => new Response('hello') } })
    await announce(folder, { url, pid: 1, token: newToken() })
    expect(await findRemoteLibrary(folder)).toBeUndefined()
  })

  test('is not found where the file is garbage', async () => {
    await writeFile(join(folder, 'server.json'), '{"url":')
    expect(await findRemoteLibrary(folder)).toBeUndefined()
  })
})
