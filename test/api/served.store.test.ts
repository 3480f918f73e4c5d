import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { openLocalLibrary } from '../../src/local-library.ts'
import { type CuttableProxy, startProxy } from '../support/proxy.ts'
import { describeEachServer, type Served, type ServerUnderTest } from '../support/servers.ts'

const TOKEN = 'the-token-of-these-tests'
const TEXT =
  '中华人民共和国和俄罗斯联邦联合声明\n\n双方重申恪守《联合国宪章》。\n\n双方反对一切形式的贸易保护主义。双方将扩大农产品贸易。\n\n2018年6月8日于北京\n'
const CHANGED = TEXT.replace('双方将扩大农产品贸易。', '双方支持多边主义。')

interface Answer {
  readonly data?: Record<string, never> | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

async function ask({ url }: Served, query: string, { token, variables = {} }: { token?: string | undefined; variables?: object } = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return (await response.json()) as Answer
}

const INGEST = `mutation Ingest($input: IngestInput!) {
  ingest(input: $input) {
    outcome location statement { id title date } edition { sha256 } counts { positions commitments citations }
    changes { positions { ...C } commitments { ...C } citations { ...C } }
  }
}
fragment C on FactChanges { newCount goneCount keptCount new { id label text } gone { id label text } kept { id formerId text } }`

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into at many depths
type Loose = any
const write = async (served: Served, input: object): Promise<Loose> => {
  const { data, errors } = await ask(served, INGEST, { token: TOKEN, variables: { input } })
  if (errors) throw new Error(JSON.stringify(errors))
  return (data as Loose).ingest
}
const TOTALS =
  '{ statements { totalCount nodes { title } } entities { totalCount } positions { totalCount } commitments { totalCount } topics { id } instruments { totalCount } }'

describeEachServer('the started server', ({ kind, serve }) => {
  it('passes the audits of GraphQL over HTTP, 61 of 61', async () => {
    const { url } = await serve({ cacheBytes: 1_000_000, token: TOKEN })
    const audits = serverAudits({ url: `${url}/graphql` })
    const failed: string[] = []
    for (const audit of audits) if ((await audit.fn()).status !== 'ok') failed.push(audit.name)
    expect(failed).toEqual([])
    expect(audits.length).toBe(61)
  })

  it('refuses a body that is too large, and lives', async () => {
    const served = await serve({ maxBodyBytes: 10_000 })
    const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'x'.repeat(5_000_000) })
    expect([response.status, response.headers.get('x-content-type-options')]).toEqual([413, 'nosniff'])
    expect((await ask(served, '{ __typename }')).data).toEqual({ __typename: 'Query' })
  })

  it('counts clients by the connection', async () => {
    const { url } = await serve({ rateLimit: 2 })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await fetch(`${url}/graphql?query={__typename}`, { headers: { 'x-forwarded-for': `192.0.2.${i}` } })).status)
    expect(statuses).toEqual([200, 200, 429])
  })

  it('answers anew after a write that did not come through it', async () => {
    const served = await serve({ cacheBytes: 1_000_000, token: TOKEN })
    const counting = '{ statements { totalCount } }'
    expect((await ask(served, counting)).data).toEqual({ statements: { totalCount: 0 } })
    // The embedded store has one process, through which the command line works too.
    const other = kind === 'neo4j' ? await openLocalLibrary(served.config) : served.library
    await other.ingest({ location: 'other.txt', text: TEXT, encoding: 'utf-8', mediaType: 'text/plain', corrections: {} })
    if (other !== served.library) await other.close()
    expect((await ask(served, counting)).data).toEqual({ statements: { totalCount: 1 } })
  })

  describe('writing', () => {
    it('is not possible without a token on the server, which says so', async () => {
      const served = await serve()
      for (const token of [undefined, TOKEN]) {
        const { data, errors } = await ask(served, 'mutation { removeStatement(id: "x") { statements } }', { token })
        expect([data, errors]).toMatchObject([null, [{ message: expect.stringContaining('CLAUSEGRAPH_TOKEN'), extensions: { code: 'READ_ONLY' } }]])
      }
    })

    it('needs the token', async () => {
      const served = await serve({ token: TOKEN })
      for (const token of [undefined, 'another-token-than-that', `${TOKEN} `.trim().slice(1)])
        expect((await ask(served, INGEST, { token, variables: { input: { text: TEXT } } })).errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED' } }])
      expect((await ask(served, '{ statements { totalCount } }')).data).toEqual({ statements: { totalCount: 0 } })
    })

    it('adds a text, leaves it alone the next time, and replaces it when it has changed', async () => {
      const served = await serve({ token: TOKEN })
      const input = { text: TEXT, name: 'joint', title: 'A title of our own' }
      const added = await write(served, input)
      expect(added).toMatchObject({ outcome: 'ADDED', location: 'text:joint', statement: { title: 'A title of our own', date: '2018-06-08' } })
      expect(added.changes.positions).toMatchObject({ newCount: added.counts.positions, goneCount: 0, keptCount: 0 })
      expect(added.counts).toMatchObject({ citations: 1, commitments: 1 })
      const again = await write(served, input)
      expect(again).toMatchObject({ outcome: 'UNCHANGED', changes: { commitments: { newCount: 0, goneCount: 0, keptCount: 1 } } })

      const { changes, outcome } = await write(served, { ...input, text: CHANGED })
      expect(outcome).toBe('REPLACED')
      expect(changes.commitments).toMatchObject({
        newCount: 0,
        goneCount: 1,
        keptCount: 0,
        gone: [{ label: 'WILL', text: expect.stringContaining('农产品贸易') }],
      })
      expect(changes.citations).toMatchObject({ newCount: 0, goneCount: 0, keptCount: 1, kept: [{ text: expect.stringContaining('联合国宪章') }] })
      expect(changes.positions).toMatchObject({ newCount: 1, goneCount: 0, new: [{ text: expect.stringContaining('多边主义') }] })
      const { id, formerId } = changes.positions.kept[0]
      expect(id).not.toBe(formerId)
      const { data } = await ask(served, 'query N($ids: [ID!]!) { nodes(ids: $ids) { id } commitments { totalCount } statements { totalCount } }', {
        variables: { ids: [id, formerId] },
      })
      expect(data).toEqual({ nodes: [{ id }, null], commitments: { totalCount: 0 }, statements: { totalCount: 1 } })
    })

    it('removes without an orphan', async () => {
      const served = await serve({ token: TOKEN })
      const empty = await ask(served, TOTALS)
      const { statement } = await write(served, { text: TEXT })
      expect((await ask(served, TOTALS)).data).not.toEqual(empty.data)
      const { data } = await ask(served, 'mutation R($id: ID!) { removeStatement(id: $id) { statements editions reread } }', {
        token: TOKEN,
        variables: { id: statement.id },
      })
      expect(data).toMatchObject({ removeStatement: { statements: [statement.id], editions: [expect.stringMatching(/^Edition:/)], reread: [] } })
      expect((await ask(served, TOTALS)).data).toEqual(empty.data)
      const left = (await served.library.status()).nodes
      expect(left).toBe(1) // the revision's node
      expect(
        (await ask(served, 'mutation R($id: ID!) { removeStatement(id: $id) { statements } }', { token: TOKEN, variables: { id: statement.id } })).errors,
      ).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    })

    it('takes uploads of any encoding from who bears the token, and from nobody else', async () => {
      const served = await serve({ token: TOKEN })
      const form = () => {
        const data = new FormData()
        data.set('operations', JSON.stringify({ query: INGEST, variables: { input: { upload: null, date: '2018-06-08' } } }))
        data.set('map', JSON.stringify({ 0: ['variables.input.upload'] }))
        data.set('0', new File([Buffer.from(`\ufeff${TEXT}`, 'utf16le')], 'statement.txt'))
        return data
      }
      const upload = async (headers: Record<string, string>) => fetch(`${served.url}/graphql`, { method: 'POST', headers, body: form() })
      for (const headers of [{}, { authorization: 'Bearer something-else-than' }]) {
        const refused = await upload(headers as Record<string, string>)
        expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
        expect(((await refused.json()) as Answer).errors).toMatchObject([
          { message: expect.stringMatching(/"Authorization: Bearer …"/), extensions: { code: 'UNAUTHORIZED' } },
        ])
      }
      const answer = (await (await upload({ authorization: `Bearer ${TOKEN}` })).json()) as Loose
      expect(answer.data.ingest).toMatchObject({ outcome: 'ADDED', location: 'upload:statement.txt', statement: { date: '2018-06-08' } })
    })

    it('takes uploads of a megabyte, and reads any body that writers may send', async () => {
      const served = await serve({ token: TOKEN, cacheBytes: 1_000_000 })
      const upload = async (bytes: number) => {
        const data = new FormData()
        data.set('operations', JSON.stringify({ query: INGEST, variables: { input: { upload: null, date: '2018-06-08' } } }))
        data.set('map', JSON.stringify({ 0: ['variables.input.upload'] }))
        data.set('0', new File([`<html><body><!--${'x'.repeat(bytes)}--><p>双方重申恪守《联合国宪章》。</p></body></html>`], 'page.html'))
        const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${TOKEN}` }, body: data })
        return (await response.json()) as Loose
      }
      expect(await upload(1_000_000)).toMatchObject({ data: { ingest: { outcome: 'ADDED', counts: { citations: 1 } } } })
      expect(await upload(47 * 1024 * 1024)).toMatchObject({
        errors: [{ message: expect.stringMatching(/found 47\.0 MB, expected at most 20\.0 MB/), extensions: { code: 'SOURCE_UNREADABLE' } }],
      })
    })

    it('takes nothing else for a file, and counts what it holds', async () => {
      const served = await serve({ token: TOKEN })
      const give = (upload: object) => ask(served, INGEST, { token: TOKEN, variables: { input: { upload } } })
      expect((await give({ arrayBuffer: 1 })).errors).toMatchObject([{ message: expect.stringMatching(/Found no file/), extensions: { code: 'BAD_INPUT' } }])
      expect((await give({ arrayBuffer: Array.from({ length: 11 }, () => Array.from({ length: 1_000 }, () => 1)) })).errors).toMatchObject([
        { extensions: { code: 'TOO_COMPLEX' } },
      ])
    })

    it.each<[string, object, string, RegExp]>([
      ['nothing', {}, 'BAD_INPUT', /Found 0 of text, url and upload/],
      ['two texts', { text: TEXT, url: 'https://example.org/' }, 'BAD_INPUT', /Found 2 of/],
      ['an empty text', { text: ' ' }, 'SOURCE_UNREADABLE', /empty/],
      ['a file of the server', { url: '/etc/passwd' }, 'BAD_INPUT', /expected one that begins with https/],
      [
        'a file of the server as a URL',
        { url: 'file:///etc/passwd' },
        'SOURCE_UNREADABLE',
        /^Found the scheme file:, expected http: or https:; send its words as `text` or `upload`, or have the command line read the file\.$/,
      ],
      ['standard input', { url: '-' }, 'BAD_INPUT', /expected one that begins with https/],
      ['an impossible date', { text: TEXT, date: '2018-02-31' }, 'BAD_INPUT', /no day 2018-02-31/],
      ['a date in words', { text: TEXT, date: 'June 2018' }, 'BAD_INPUT', /found the date "June 2018", expected YYYY, YYYY-MM or YYYY-MM-DD; write it so/i],
      ['an unknown party', { text: TEXT, parties: ['Atlantis'] }, 'BAD_INPUT', /Atlantis.*write an id \(CN\) or a name \([^()]*\)\.$/],
      ['no party', { text: TEXT, parties: [] }, 'BAD_INPUT', /Found no parties in the list `parties`, expected one at least; leave it out/],
      ['a name that is none', { text: TEXT, name: 'a\nb' }, 'BAD_INPUT', /control characters/],
    ])('refuses %s', async (_, input, code, message) => {
      const served = await serve({ token: TOKEN })
      expect((await ask(served, INGEST, { token: TOKEN, variables: { input } })).errors).toMatchObject([
        { message: expect.stringMatching(message), extensions: { code } },
      ])
    })

    it('removes nothing for an empty id', async () => {
      const served = await serve({ token: TOKEN })
      expect((await ask(served, 'mutation { removeStatement(id: " ") { statements } }', { token: TOKEN })).errors).toMatchObject([
        { message: expect.stringMatching(/^Found an empty id, expected that of a statement/), extensions: { code: 'BAD_INPUT' } },
      ])
    })

    it('refuses addresses of private networks, written or looked up', async () => {
      const asked: string[] = []
      const secret = createServer((request, response) => {
        asked.push(request.url ?? '')
        response.end(TEXT)
      }).listen(0, '127.0.0.1')
      await expect.poll(() => secret.address()).toBeTruthy()
      const { port } = secret.address() as AddressInfo
      const served = await serve({ token: TOKEN })
      for (const url of [
        `http://127.0.0.1:${port}/`,
        `http://localhost:${port}/`,
        `http://[::1]:${port}/`,
        `http://[::ffff:127.0.0.1]:${port}/`,
        'http://169.254.169.254/latest/',
      ])
        expect((await ask(served, INGEST, { token: TOKEN, variables: { input: { url } } })).errors).toMatchObject([
          {
            message: expect.stringMatching(/not a public address; send the words of the page as `text` or `upload`/),
            extensions: { code: 'SOURCE_UNREADABLE' },
          },
        ])
      secret.close()
      expect(asked).toEqual([])
    })
  })

  describe('the progress of texts', () => {
    const SUBSCRIBE = 'subscription { ingestProgress { id location phase outcome statement problem } }'
    const UNREACHABLE = 'http://127.0.0.1/page'
    const follow = ({ url }: Served, headers: Record<string, string>) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        body: JSON.stringify({ query: SUBSCRIBE }),
      })

    it('is told over a stream with signs of life, which ends with the server', async () => {
      const served = await serve({ token: TOKEN })
      const stream = await follow(served, { authorization: `Bearer ${TOKEN}` })
      expect(stream.headers.get('content-type')).toContain('text/event-stream')
      let told = ''
      const reading = (async () => {
        for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) told += Buffer.from(chunk).toString()
      })()
      await expect.poll(() => told, { timeout: 10_000 }).toMatch(/^:\n\n(.*:\n\n)+/s)
      await write(served, { text: TEXT, name: 'followed' })
      await ask(served, INGEST, { token: TOKEN, variables: { input: { text: 'x'.repeat(50), date: '2031' } } })
      await ask(served, INGEST, { token: TOKEN, variables: { input: { url: UNREACHABLE } } })
      await expect.poll(() => told, { timeout: 20_000 }).toContain('"phase":"FAILED"')
      await served.stop()
      await reading
      const events = [...told.matchAll(/^data: (.+)$/gm)].map(([, json]) => (JSON.parse(json as string) as Loose).data.ingestProgress)
      const followed = events.filter(({ location }) => location === 'text:followed')
      expect(followed.map(({ phase }) => phase)).toEqual(['QUEUED', 'READING', 'WRITING', 'DONE'])
      expect(new Set(followed.map(({ id }) => id)).size).toBe(1)
      expect(followed.at(-1)).toMatchObject({ outcome: 'ADDED', statement: expect.stringMatching(/^Statement:/), problem: null })
      const unread = events.filter(({ location }) => location === UNREACHABLE)
      expect(unread).toMatchObject([{ phase: 'QUEUED' }, { phase: 'FAILED', problem: expect.stringMatching(/not a public address; send the words/) }])
      expect(told).toMatch(/event: complete/)
    })

    it('is told to those alone who may write', async () => {
      const served = await serve({ token: TOKEN })
      expect(await (await follow(served, {})).text()).toContain('UNAUTHORIZED')
    })
  })

  it('verifies what it holds, and finds what was altered', async () => {
    const served = await serve({ token: TOKEN })
    const { statement, edition } = await write(served, { text: TEXT })
    const VERIFY = 'query V($id: ID) { verify(statement: $id) { ok editions spans mismatchCount mismatches { kind edition id start end expected found } } }'
    for (const id of [undefined, statement.id]) {
      const { data } = await ask(served, VERIFY, { variables: { id } })
      expect(data).toMatchObject({ verify: { ok: true, editions: 1, mismatchCount: 0, mismatches: [] } })
      expect((data as Loose).verify.spans).toBeGreaterThan(10)
    }
    expect((await ask(served, VERIFY, { variables: { id: 'Statement:none' } })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
    if (kind === 'embedded') {
      const { address } = await served.library.status()
      writeFileSync(join(address, 'texts', `${edition.sha256}.txt`), TEXT.replace('贸易', '交易'))
      expect((await ask(served, VERIFY)).data).toMatchObject({
        verify: { ok: false, mismatchCount: 1, mismatches: [{ kind: 'TEXT_CHANGED', expected: edition.sha256 }] },
      })
    }
  })
})

describe('a server whose store goes away', () => {
  describeEachServer('is not ready', ({ kind, serve }) => {
    it.runIf(kind === 'embedded')('when its store is closed', async () => {
      const { url, library } = await serve()
      await library.close()
      expect((await fetch(`${url}/ready`)).status).toBe(503)
      expect((await fetch(`${url}/health`)).status).toBe(200)
    })

    it.runIf(kind === 'neo4j')('until it comes back', async () => {
      const { served, proxy } = await serveThroughProxy(serve)
      const ready = async () => (await fetch(`${served.url}/ready`)).status
      const question = '{ statements { totalCount } }'
      expect(await ready()).toBe(200)
      proxy.cut()
      expect(await ready()).toBe(503)
      expect((await fetch(`${served.url}/health`)).status).toBe(200)
      expect((await ask(served, question)).errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }])
      proxy.mend()
      await expect.poll(ready, { timeout: 30_000, interval: 500 }).toBe(200)
      expect((await ask(served, question)).data).toEqual({ statements: { totalCount: 0 } })
      await served.stop()
      await proxy.close()
    })
  })
})

async function serveThroughProxy(serve: ServerUnderTest['serve']): Promise<{ readonly served: Served; readonly proxy: CuttableProxy }> {
  let proxy: CuttableProxy | undefined
  const served = await serve({}, async (config) => {
    if (config.kind !== 'neo4j') return config
    const { hostname, port } = new URL(config.uri.replace(/^\w+:/, 'http:'))
    proxy = await startProxy(hostname, Number(port))
    // bolt:// and not neo4j://, since the server tells its clients where it is itself.
    return { ...config, uri: `bolt://127.0.0.1:${proxy.port}` }
  })
  return { served, proxy: proxy as unknown as CuttableProxy }
}
