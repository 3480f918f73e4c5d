import { describe, expect, inject, it } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import { POOL_SIZE } from '../../src/graph/neo4j/failures.ts'
import { openStore, type StoreConfig } from '../../src/graph/open.ts'
import { openLocalLibrary } from '../../src/local-library.ts'
import { freshNeo4j } from '../support/neo4j.ts'
import { startProxy } from '../support/proxy.ts'
import { sourceOf } from './extractions.ts'

/** Shorter than the server's own hint, 120 s, after which the driver gives a silent connection up. */
const TIMEOUT_MS = 60_000
const SILENCE = 1_000

describe.skipIf('skipped' in inject('neo4j'))('a Neo4j that hangs', { timeout: TIMEOUT_MS }, async () => {
  const server = await freshNeo4j()
  if (!server) return
  const direct = { kind: 'neo4j', ...server, silenceLimit: SILENCE } satisfies StoreConfig

  async function startBefore() {
    const { hostname, port } = new URL(direct.uri.replace(/^\w+:/, 'http:'))
    const proxy = await startProxy(hostname, Number(port))
    return { proxy, config: { ...direct, uri: `bolt://127.0.0.1:${proxy.port}` } }
  }

  async function openHanging() {
    const { proxy, config } = await startBefore()
    const store = await openStore(config)
    await store.status()
    proxy.hangWholly()
    const close = async () => {
      await store.close()
      await proxy.close()
    }
    return { store, close }
  }

  it('is told as not reachable by its status', async () => {
    const { store, close } = await openHanging()
    expect(await store.status()).toMatchObject({ reachable: false, problem: expect.stringContaining('hangs: it answered nothing for 1 s') })
    await close()
  })

  it('is told so no later than the asker waits', async () => {
    const { store, close } = await openHanging()
    const asker = new AbortController()
    setTimeout(() => asker.abort(), SILENCE / 2)
    expect(await store.status({ signal: asker.signal })).toMatchObject({ reachable: false, problem: expect.stringContaining('(it did not answer in time)') })
    await close()
  })

  it('holds up no request to the API beyond its time', async () => {
    const { proxy, config } = await startBefore()
    const store = await openStore({ ...config, silenceLimit: TIMEOUT_MS })
    proxy.hangWholly()
    const api = createApi({ store, settings: { timeout: SILENCE } })
    expect(await api.execute('{ store { reachable } }')).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] })
    await api.dispose()
    await store.close()
    await proxy.close()
  })

  it.each([0.3, 0.9])('is told while it is opened, %f of the way', async (part) => {
    const first = await startBefore()
    await (await openStore(first.config)).close()
    const whole = first.proxy.received()
    await first.proxy.close()
    const { proxy, config } = await startBefore()
    proxy.hangBehind(part * whole)
    await expect(openStore(config)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('hangs') })
    await proxy.close()
  })

  it('fails the first text that is given', async () => {
    const { proxy, config } = await startBefore()
    const library = await openLocalLibrary(config)
    proxy.hangWholly()
    await expect(library.ingest(sourceOf('The two sides oppose walls.', 'a.txt'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await library.close()
    await proxy.close()
  })

  it('is told from one whose connections are all at work for writers that wait for another', async () => {
    const store = await openStore(direct)
    const other = await openStore(direct)
    let waiting: Promise<unknown>[] = []
    await other.transact(async (transaction) => {
      await transaction.read('meta')
      waiting = Array.from({ length: POOL_SIZE }, () => store.transact((each) => each.read('meta')))
      await Promise.race([Promise.allSettled(waiting), new Promise((resolve) => setTimeout(resolve, 5 * SILENCE))])
    })
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    await store.close()
    await other.close()
  })
})
