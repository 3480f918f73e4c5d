import neo4j from 'neo4j-driver'
import { afterAll, describe, expect, inject, it, vi } from 'vitest'
import { timeIsUp } from '../../src/graph/abort.ts'
import { POOL_SIZE } from '../../src/graph/neo4j/failures.ts'
import { openStore, type StoreConfig } from '../../src/graph/open.ts'
import type { GraphTransaction } from '../../src/graph/store.ts'
import { freshNeo4j } from '../support/neo4j.ts'
import { type CuttableProxy, startProxy } from '../support/proxy.ts'

/** Counts for longer than any test waits. */
const ENDLESS = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b) AS endless ORDER BY endless'

vi.mock('../../src/graph/queries.ts', async (original) => {
  const queries = await original<typeof import('../../src/graph/queries.ts')>()
  return { ...queries, queryText: (kind: 'read' | 'write', name: string) => (name === 'endless' ? ENDLESS : queries.queryText(kind, name)) }
})

describe.skipIf('skipped' in inject('neo4j'))('a query that Neo4j is asked', { timeout: 120_000 }, async () => {
  const server = await freshNeo4j()
  if (!server) return
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
  afterAll(() => driver.close())
  const running = async () => {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS running",
    )
    return Number(records[0]?.get('running'))
  }

  it('is given up by the server when nobody waits for it any more', async () => {
    const store = await openStore({ kind: 'neo4j', ...server })
    const asker = new AbortController()
    const answer = store.read('endless', {}, { signal: asker.signal }).catch((error: unknown) => error)
    await expect.poll(running, { timeout: 30_000 }).toBe(1)
    asker.abort()
    expect(await answer).toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('given up by its caller') })
    await expect.poll(running, { timeout: 30_000 }).toBe(0)
    await store.close()
  })

  it('is given up by the server when it takes longer than the store is told to allow', async () => {
    const store = await openStore({ kind: 'neo4j', ...server, readLimit: 500 })
    await expect(store.read('endless')).rejects.toMatchObject({ code: 'TIMEOUT' })
    await expect.poll(running, { timeout: 30_000 }).toBe(0)
    await store.close()
  })
})

describe.skipIf('skipped' in inject('neo4j'))('a read under a limit', { timeout: 120_000 }, async () => {
  const server = await freshNeo4j()
  if (!server) return

  async function openProxied(readLimit: number) {
    const { hostname, port } = new URL(server?.uri.replace(/^\w+:/, 'http:') ?? '')
    const proxy = await startProxy(hostname, Number(port))
    const store = await openStore({ kind: 'neo4j', ...server, uri: `bolt://127.0.0.1:${proxy.port}`, readLimit } as Parameters<typeof openStore>[0])
    return { proxy, store }
  }

  /** What becomes of a read whose time is up after a while, of a server to which something happened after it was opened. */
  async function readAfter(happened: (proxy: CuttableProxy) => void, { once = false, readLimit = 30_000, giveUpAfter = 500 } = {}) {
    const { proxy, store } = await openProxied(readLimit)
    await store.read('meta')
    happened(proxy)
    const limit = new AbortController()
    setTimeout(() => limit.abort(timeIsUp()), giveUpAfter)
    const error = await store.read('meta', {}, { signal: limit.signal, once }).catch((thrown: unknown) => thrown)
    await proxy.close()
    await store.close()
    return { error, inTime: !limit.signal.aborted }
  }

  it('ends with it though the server hangs', async () => {
    expect(await readAfter((proxy) => proxy.hang())).toMatchObject({ error: { code: 'TIMEOUT' } })
  })

  it('says that the server is away where it takes connections and never answers, before the time is up', async () => {
    expect(await readAfter((proxy) => proxy.hangAnew(), { readLimit: 7_000, giveUpAfter: 7_000 })).toMatchObject({
      error: { code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/^no Neo4j server answers at bolt:\S+ \(it did not answer within 5 s\);/) },
      inTime: true,
    })
  })

  it('says that the server is busy, not away, where all connections are at work', async () => {
    const { proxy, store } = await openProxied(7_000)
    const all = () => Array.from({ length: POOL_SIZE }, () => store.read('meta').catch(() => undefined))
    await Promise.all(all())
    proxy.hang()
    const atWork = all()
    await expect(store.read('meta')).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('busy') })
    await proxy.close()
    await Promise.all(atWork)
    await store.close()
  })

  it('leaves time to connect however short it is', async () => {
    const store = await openStore({ kind: 'neo4j', ...server, readLimit: 2 } as Parameters<typeof openStore>[0])
    await store.close()
  })

  it('says that the server is away where it was until the time was up', async () => {
    expect(await readAfter((proxy) => proxy.cut())).toMatchObject({ error: { code: 'STORE_UNAVAILABLE' }, inTime: false })
  })

  it('says so at once where it is to be asked once', async () => {
    expect(await readAfter((proxy) => proxy.cut(), { once: true })).toMatchObject({ error: { code: 'STORE_UNAVAILABLE' }, inTime: true })
  })
})

describe.skipIf('skipped' in inject('neo4j'))('a write', { timeout: 120_000 }, async () => {
  const server = await freshNeo4j()
  if (!server) return
  const SILENCE = 2_000

  /** A store behind a proxy, and one that goes straight to the server. */
  async function openBoth() {
    const { hostname, port } = new URL(server?.uri.replace(/^\w+:/, 'http:') ?? '')
    const proxy = await startProxy(hostname, Number(port))
    const config = { kind: 'neo4j', ...server } as Extract<StoreConfig, { kind: 'neo4j' }>
    const store = await openStore({ ...config, uri: `bolt://127.0.0.1:${proxy.port}`, silenceLimit: SILENCE })
    const other = await openStore(config)
    const close = async () => {
      await store.close()
      await other.close()
      await proxy.close()
    }
    return { proxy, store, other, close }
  }

  const keep = (transaction: GraphTransaction, sha256: string) =>
    transaction.keepSource({ sha256, text: sha256, id: sha256, location: sha256, encoding: 'utf-8', mediaType: 'text/plain', corrections: {} })
  const writing = (sha256: string) => (transaction: GraphTransaction) => keep(transaction, sha256)
  const thrownBy = (work: Promise<unknown>) => work.catch((error: unknown) => error)

  it.each<[string, (proxy: CuttableProxy, transaction?: GraphTransaction) => void]>([
    ['before it began', (proxy, transaction) => !transaction && proxy.hangWholly()],
    ['in the middle of it', (proxy, transaction) => transaction && proxy.hangWholly()],
  ])('is told as failed and not done when the server hangs %s, though it wakes up, and lets the next go', async (when, happens) => {
    const { proxy, store, other, close } = await openBoth()
    happens(proxy)
    const failed = await thrownBy(
      store.transact(async (transaction) => {
        await keep(transaction, `first ${when}`)
        happens(proxy, transaction)
        await keep(transaction, `second ${when}`)
      }),
    )
    expect(failed).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringMatching(/hangs: it answered nothing for 2 s and more;.* is not done$/) })
    proxy.mend()
    await store.transact(writing(`next ${when}`))
    expect([await other.text(`first ${when}`), await other.text(`second ${when}`), await other.text(`next ${when}`)]).toEqual([
      undefined,
      undefined,
      `next ${when}`,
    ])
    await close()
  })

  it('is not told as failed when the server hangs as it commits, and can be written again', async () => {
    const { proxy, store, other, close } = await openBoth()
    const failed = await thrownBy(
      store.transact(async (transaction) => {
        await keep(transaction, 'committed')
        proxy.hangWholly()
      }),
    )
    expect(failed).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/told to commit, so that the write is done wholly or not at all/),
    })
    proxy.mend()
    await store.transact(writing('committed'))
    expect(await other.text('committed')).toBe('committed')
    await close()
  })

  it('waits for another writer for as long as the server answers', async () => {
    const { store, other, close } = await openBoth()
    let waiting: Promise<unknown> | undefined
    await other.transact(async (transaction) => {
      await keep(transaction, 'first')
      waiting = store.transact(writing('waited'))
      await new Promise((resolve) => setTimeout(resolve, 5 * SILENCE))
    })
    await waiting
    expect(await other.text('waited')).toBe('waited')
    await close()
  })

  it('is told as failed when the server hangs while what stands is read, before it', async () => {
    const { proxy, store, close } = await openBoth()
    proxy.hangWholly()
    expect(await thrownBy(store.read('meta'))).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('hangs') })
    await close()
  })
})
