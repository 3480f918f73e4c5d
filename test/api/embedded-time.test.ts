import { expect, it, vi } from 'vitest'
import { createApi } from '../../src/api/index.ts'
import { openEmbeddedFixture } from './fixture-api.ts'

/** Counts for seconds, which the engine cannot be kept from. */
const LONG = 'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b RETURN sum(a * b) AS long ORDER BY long'

vi.mock('../../src/graph/queries.ts', async (original) => {
  const queries = await original<typeof import('../../src/graph/queries.ts')>()
  return { ...queries, queryText: (kind: 'read' | 'write', name: string) => (name === 'topics' ? LONG : queries.queryText(kind, name)) }
})

const running = vi.hoisted(() => new Set<string>())
const begun = vi.hoisted(() => ({ queries: [] as string[], after: () => {} }))
vi.mock('../../src/graph/embedded/engine.ts', async (original) => {
  const engine = await original<typeof import('../../src/graph/embedded/engine.ts')>()
  const run: typeof engine.run = async (target, cypher, parameters, signal) => {
    running.add(cypher)
    const rows = engine.run(target, cypher, parameters, signal).finally(() => running.delete(cypher))
    if (!signal?.aborted) begun.queries.push(cypher)
    begun.after()
    return rows
  }
  return { ...engine, run }
})

it('a query that the embedded engine cannot be kept from is answered with TIMEOUT at once, and holds up no other', { timeout: 60_000 }, async () => {
  const fixture = await openEmbeddedFixture()
  const api = createApi({ store: fixture.store, settings: { timeout: 100 } })
  const get = (path: string) => api.fetch(new Request(`http://localhost${path}`, { headers: { accept: 'application/json' } }))
  expect(await (await get('/graphql?query={topics{id}}')).json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] })
  for (const path of ['/health', '/ready', '/graphql?query={entity(id:"NATO"){id}}']) expect((await get(path)).status, path).toBe(200)
  expect([...running], 'the engine is still at it').toEqual([LONG])
  await expect.poll(() => running.size, { timeout: 50_000 }).toBe(0)
  await api.dispose()
  await fixture.close()
})

it('a list that is read year by year is read no further by the embedded store when nobody waits for it any more', async () => {
  const fixture = await openEmbeddedFixture()
  const asker = new AbortController()
  begun.queries = []
  begun.after = () => asker.abort()
  const parts = { filter: { is: 'primary', value: true }, order: [{ by: 'newest', direction: 'ASC' }] } as const
  await expect(fixture.store.read('positions', { limit: 100 }, { signal: asker.signal, parts })).rejects.toMatchObject({ code: 'TIMEOUT' })
  await expect.poll(() => running.size).toBe(0)
  expect(begun.queries).toEqual([expect.stringContaining('year')])
  begun.after = () => {}
  await fixture.close()
})
