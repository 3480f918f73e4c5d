import neo4j from 'neo4j-driver'
import { afterAll, describe, expect, inject, it, vi } from 'vitest'
import { openStore } from '../../src/graph/open.ts'
import { freshNeo4j } from '../support/neo4j.ts'

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
